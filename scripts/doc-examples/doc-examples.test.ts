import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as calendar from "@ttthdl/calendar";
import * as deadlines from "@ttthdl/calendar/deadlines";
import * as icalendar from "@ttthdl/calendar/icalendar";
import * as lunar from "@ttthdl/calendar/lunar";
import * as projection from "@ttthdl/calendar/projection";
import * as calendarSchemas from "@ttthdl/calendar/schemas";
import * as core from "@ttthdl/core";
import * as schemas from "@ttthdl/core/schemas";
import * as evidence from "@ttthdl/evidence";
import * as forms from "@ttthdl/forms";
import * as formDocuments from "@ttthdl/forms/document";
import * as formDocx from "@ttthdl/forms/docx";
import * as formHtml from "@ttthdl/forms/html";
import * as formJsonSchemas from "@ttthdl/forms/json-schema";
import * as formMarkdown from "@ttthdl/forms/markdown";
import * as formParse from "@ttthdl/forms/parse";
import * as formPdf from "@ttthdl/forms/pdf";
import * as formPrintHtml from "@ttthdl/forms/print-html";
import * as formRecords from "@ttthdl/forms/record";
import * as formRecover from "@ttthdl/forms/recover";
import * as formSchemas from "@ttthdl/forms/schema";
import * as formTexts from "@ttthdl/forms/text";
import * as policy from "@ttthdl/policy";
import * as authoring from "@ttthdl/policy/authoring";
import * as lockout from "@ttthdl/policy/lockout";
import * as password from "@ttthdl/policy/password";
import * as report from "@ttthdl/report";
import * as ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { compileExample } from "./compile.js";
import { extractExamples } from "./extract.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bySlug = policy.regulations.map(
  (regulation) => [`@ttthdl/policy/regulations/${regulation.slug}`, { regulation }] as const,
);
const modules: ReadonlyMap<string, object> = new Map<string, object>([
  ["@ttthdl/calendar", calendar],
  ["@ttthdl/calendar/deadlines", deadlines],
  ["@ttthdl/calendar/icalendar", icalendar],
  ["@ttthdl/calendar/lunar", lunar],
  ["@ttthdl/calendar/projection", projection],
  ["@ttthdl/calendar/schemas", calendarSchemas],
  ["@ttthdl/core", core],
  ["@ttthdl/core/schemas", schemas],
  ["@ttthdl/evidence", evidence],
  ["@ttthdl/forms", forms],
  ["@ttthdl/forms/document", formDocuments],
  ["@ttthdl/forms/docx", formDocx],
  ["@ttthdl/forms/html", formHtml],
  ["@ttthdl/forms/json-schema", formJsonSchemas],
  ["@ttthdl/forms/markdown", formMarkdown],
  ["@ttthdl/forms/parse", formParse],
  ["@ttthdl/forms/recover", formRecover],
  ["@ttthdl/forms/pdf", formPdf],
  ["@ttthdl/forms/print-html", formPrintHtml],
  ["@ttthdl/forms/record", formRecords],
  ["@ttthdl/forms/schema", formSchemas],
  ["@ttthdl/forms/text", formTexts],
  ["@ttthdl/policy", policy],
  ["@ttthdl/policy/authoring", authoring],
  ["@ttthdl/policy/lockout", lockout],
  ["@ttthdl/policy/password", password],
  ["@ttthdl/report", report],
  ["ajv/dist/2020.js", ajv2020],
  ...bySlug,
]);

const sources = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
  .filter((path) => /^[a-z]+\/src\/.*\.ts$/.test(path) && !path.endsWith(".test.ts"))
  .sort()
  .map((path) => ({ path: join("packages", path), prefix: "* " }));
const pages = [
  "README.md",
  "README.vi.md",
  ...readdirSync(join(root, "packages")).flatMap((name) => [
    `packages/${name}/README.md`,
    `packages/${name}/README.vi.md`,
  ]),
].map((path) => ({ path, prefix: "" }));
const examples = [...sources, ...pages].flatMap(({ path, prefix }) =>
  extractExamples(path, readFileSync(join(root, path), "utf8"), prefix),
);

/** A function whose body may wait. */
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

/** Runs an example and answers with how many values it stated. */
async function execute(code: string): Promise<number> {
  let checked = 0;
  const load = (name: string): object => {
    const found = modules.get(name);
    if (found === undefined) throw new Error(`an example imports ${name}`);
    return found;
  };
  const check = (actual: unknown, expected: unknown): void => {
    expect(actual).toEqual(expected);
    checked++;
  };
  await new AsyncFunction("loadModule", "expectValue", compileExample(code))(load, check);
  return checked;
}

describe("the examples of the documentation", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it.each(examples.map(({ place, code }) => [place, code] as const))("%s", async (_, code) => {
    expect(await execute(code)).toBe(code.split("// =>").length - 1);
  });
});
