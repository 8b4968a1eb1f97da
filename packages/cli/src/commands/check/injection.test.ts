import { parse } from "csv-parse/sync";
import MarkdownIt from "markdown-it";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { junitErrors, sarifErrors } from "../../../../report/src/report/schemas.fixture.js";
import { runCli } from "../../testing/run-cli.fixture.js";
import { hostileCheck, hostileTexts } from "./hostile.fixture.js";

/** Everything that a tag of a page may be: its name and its attributes' names. */
const tagsOf = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(/<(\/?[a-z][^\s/>]*)([^>]*)>/gi)].map(
      ([, name = "", rest = ""]) =>
        `${name} ${[...rest.matchAll(/([a-z-]+)="[^"]*"/gi)].map(([, attribute]) => attribute).join(" ")}`,
    ),
  ),
];
const markdown = new MarkdownIt({ html: true, linkify: true });
const draw = async (format: string, texts: readonly string[] = hostileTexts): Promise<string> => {
  const { code, out } = await runCli([...hostileCheck(texts), "--format", format]);
  expect(code).toBe(2);
  return out;
};
const harmless = (format: string): Promise<string> =>
  draw(format, ["harmless", "harmless as well"]);
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/;

describe("a name is a name, whatever is in it", () => {
  it("in HTML", async () => {
    const page = await draw("html");
    const known = tagsOf(await harmless("html"));
    expect(tagsOf(page).filter((tag) => !known.includes(tag))).toEqual([]);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("&amp;lt;b&amp;gt;");
    expect(page).not.toMatch(UNSEEN);
  });

  it("in Markdown", async () => {
    const page = markdown.render(await draw("md"));
    const known = tagsOf(markdown.render(await harmless("md")));
    expect(tagsOf(page).filter((tag) => !known.includes(tag))).toEqual([]);
    for (const [, address] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#/);
    expect(page).toContain("[x](javascript:alert(1))");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("--- === *** ___ ~~~ `code` $x$");
    expect(page).not.toMatch(UNSEEN);
  });

  it("in CSV", async () => {
    // Read as a spreadsheet reads it, for which every line break outside quotes ends a line.
    const options = { bom: true, record_delimiter: ["\r\n", "\n", "\r"] };
    const table: string[][] = parse(await draw("csv"), options);
    expect(table.flat().join()).toContain("'=javascript:<b>");
    for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(table.flat().join("\n")).not.toMatch(UNSEEN);
  });

  it("in JUnit", async () => {
    const report = await draw("junit");
    expect(await junitErrors(report)).toEqual([]);
    expect(report).toContain("]]&gt;&lt;!--");
    expect(report).not.toMatch(UNSEEN);
  });

  it("in SARIF", async () => {
    const text = await draw("sarif");
    const log = JSON.parse(text) as Log;
    expect(sarifErrors(log)).toEqual([]);
    const addresses = [...text.matchAll(/"uri": "([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^[\w.!~*'()%-]+$/);
    const messages = (log.runs[0]?.results ?? [])
      .map(({ message }) => message.text ?? "")
      .join("\n");
    expect(messages).toContain("\\[x](javascript:alert(1))");
    expect(messages).toContain("{{0}} {{{{1}}}}");
    expect(JSON.stringify(log, null, 1)).not.toMatch(/\\u(?:00[01]|007|200|202|206)/);
  });

  it("in text for the terminal", async () => {
    const report = await draw("text");
    expect(report).toContain("[U+202E]txt.exe");
    expect(report).not.toMatch(UNSEEN);
  });

  it("in JSON, where programs look it up as it is", async () => {
    const report = JSON.parse(await draw("json")) as { product: { name: string } };
    expect(report.product.name).toBe(hostileTexts.join(" ").normalize("NFC"));
  });
});
