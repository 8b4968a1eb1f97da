import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WordedReport } from "@ttthdl/core";
import { type ReportFormatName, reportFormats } from "@ttthdl/report";
import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../../report/src/report/figures-in.fixture.js";
import { runCli } from "../../testing/run-cli.fixture.js";

const demo = fileURLToPath(new URL("../../../../../examples/demo/", import.meta.url));
const args = ["check", join(demo, "profile.yaml"), "--keycloak", join(demo, "realm.json")];
const output = async (format: string): Promise<string> =>
  (await runCli([...args, "-r", "all", "--format", format])).out;

describe("the totals of the demonstration system", () => {
  it.each(Object.keys(reportFormats) as readonly ReportFormatName[])(
    "are the same in %s as in JSON",
    async (format) => {
      const report = JSON.parse(await output("json")) as WordedReport;
      const { totals, definitionsAndPermissions } = report;
      expect(totals["not-applicable"]).toBeGreaterThan(definitionsAndPermissions);
      expect(figuresIn(format, await output(format), "vi")).toEqual({
        totals,
        definitionsAndPermissions,
      });
    },
  );
});
