import { parse } from "csv-parse/sync";
import MarkdownIt from "markdown-it";
import { beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../testing/run-cli.fixture.js";
import { hostileCheck, hostileTexts } from "./hostile.fixture.js";
import { junitErrors, sarifErrors } from "./schemas.fixture.js";

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
const draw = async (text: string, format: string): Promise<string> => {
  const { code, out } = await runCli([...hostileCheck(text), "--format", format]);
  expect(code).toBe(2);
  return out;
};
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/;

const harmless: Record<string, string> = {};
beforeAll(async () => {
  for (const format of ["html", "md"]) harmless[format] = await draw("harmless", format);
});

describe("a name is a name, whatever is in it", () => {
  it.each(hostileTexts)("%j", async (text) => {
    const page = await draw(text, "html");
    expect(tagsOf(page).filter((tag) => !tagsOf(harmless["html"] ?? "").includes(tag))).toEqual([]);

    const rendered = markdown.render(await draw(text, "md"));
    const expected = tagsOf(markdown.render(harmless["md"] ?? ""));
    expect(tagsOf(rendered).filter((tag) => !expected.includes(tag))).toEqual([]);
    for (const [, address] of rendered.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#/);

    const table: string[][] = parse(await draw(text, "csv"), {
      bom: true,
      relax_column_count: false,
    });
    for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);

    const junit = await draw(text, "junit");
    expect(await junitErrors(junit)).toEqual([]);

    const sarif = await draw(text, "sarif");
    expect(sarifErrors(JSON.parse(sarif))).toEqual([]);
    for (const [, address = ""] of sarif.matchAll(/"uri": "([^"]*)"/g)) {
      expect(address).toMatch(/^[\w.!~*'()%-]+$/);
    }

    const terminal = await draw(text, "text");
    for (const out of [page, rendered, table.flat().join("\n"), junit, sarif, terminal]) {
      expect(out).not.toMatch(UNSEEN);
      expect(out).not.toMatch(/\\u(?:00[01]|202|206|200)/);
    }
  });

  it("keeps the names in JSON, for programs that look them up", async () => {
    const report = JSON.parse(await draw("\u202etxt", "json")) as { product: { name: string } };
    expect(report.product.name).toBe("\u202etxt");
  });
});
