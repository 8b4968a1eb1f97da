import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { reportJsonSchema } from "../../../../report/src/report/report-schema.js";
import { runCli } from "../../testing/run-cli.fixture.js";

const demo = fileURLToPath(new URL("../../../../../examples/demo/", import.meta.url));
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(reportJsonSchema());

// biome-ignore lint/suspicious/noExplicitAny: a report that tests break on purpose.
type Broken = any;

describe("the JSON Schema of a report", () => {
  let text = "";

  beforeAll(async () => {
    const files = [
      join(demo, "profile.yaml"),
      ...["--keycloak", join(demo, "realm.json")],
      ...["--windows-policy", join(demo, "secpol.inf")],
    ];
    text = (await runCli(["check", ...files, "-r", "all", "--format", "json"])).out;
  }, 30_000);

  it("takes the report of the demonstration system", () => {
    const report: Broken = JSON.parse(text);
    expect(report.findings.length).toBeGreaterThan(100);
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it.each<readonly [string, (report: Broken) => void]>([
    ["another version", (report) => Object.assign(report, { schema: "ttthdl.report/2" })],
    ["totals without a state", (report) => delete report.totals.error],
    ["a count below zero", (report) => Object.assign(report, { notExamined: -1 })],
    ["no disclaimer", (report) => Object.assign(report, { disclaimer: "" })],
    ["a state of its own", (report) => Object.assign(report.findings[0], { state: "passed" })],
    ["a finding without its place", (report) => delete report.findings[0].cite],
    ["an unknown key", (report) => Object.assign(report.findings[0], { note: "x" })],
    ["a digest cut short", (report) => Object.assign(report.subjects[0], { sha256: "0f" })],
  ])("refuses %s", (_, damage) => {
    const report: Broken = JSON.parse(text);
    damage(report);
    expect(validate(report)).toBe(false);
  });
});
