import type { ReportDocument } from "../document.js";
import type { TextStyle } from "./text.js";

/** Every form of a report. */
export const reportFormats = ["text", "json", "html", "md", "csv", "junit", "sarif"] as const;

type Render = (document: ReportDocument, style: TextStyle) => string;

/** What draws a report in a format; only that one is loaded. */
export async function reportRenderer(format: string): Promise<Render> {
  switch (format) {
    case "json":
      return (await import("./json.js")).reportJson;
    case "html":
      return (await import("./html.js")).reportHtml;
    case "md":
      return (await import("./markdown.js")).reportMarkdown;
    case "csv":
      return (await import("./csv.js")).reportCsv;
    case "junit":
      return (await import("./junit.js")).reportJunit;
    case "sarif":
      return (await import("./sarif/sarif.js")).reportSarif;
    default:
      return (await import("./text.js")).reportText;
  }
}
