import { parse } from "csv-parse/sync";
import { unescape as unescapeHtml } from "html-escaper";
import MarkdownIt from "markdown-it";
import { convert } from "xmlbuilder2";
import type { ReportFormatName } from "./formats.generated.js";

/** Every text that a report says, piece by piece, as a reader of its format finds it. */
export function textsIn(format: ReportFormatName, output: string): readonly string[] {
  return (readers[format] ?? lines)(output);
}

const lines = (output: string): readonly string[] => output.split("\n");

/** A format that is not here is read line by line. */
const readers: Readonly<Partial<Record<ReportFormatName, (output: string) => readonly string[]>>> =
  {
    json: (output) => leaves(JSON.parse(output)),
    html: textsOf,
    md: (output) => textsOf(new MarkdownIt({ html: true }).render(output)),
    csv: (output) => (parse(output, { bom: true }) as string[][]).flat(),
    junit: (output) => leaves(convert({ keepNullNodes: true }, output, { format: "object" })),
    sarif: (output) => leaves(JSON.parse(output)),
  };

/** The texts of every value, however deep. */
function leaves(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.values(value).flatMap(leaves);
}

/** What stands between the tags of a page. */
function textsOf(page: string): readonly string[] {
  return page
    .replace(/<style>.*?<\/style>/s, "")
    .split(/<[^>]*>/)
    .map(unescapeHtml);
}
