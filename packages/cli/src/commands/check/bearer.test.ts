import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WordedReport } from "@ttthdl/core";
import { wordedReportSchema } from "@ttthdl/core/schemas";
import { type ReportFormatName, reportFormats } from "@ttthdl/report";
import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../../report/src/report/figures-in.fixture.js";
import { type Run, runCli } from "../../testing/run-cli.fixture.js";

const demo = fileURLToPath(new URL("../../../../../examples/demo/", import.meta.url));
const run = (...more: readonly string[]): Promise<Run> =>
  runCli(["check", join(demo, "profile.yaml"), "-r", "all", ...more]);
const report = async (...more: readonly string[]): Promise<WordedReport> =>
  JSON.parse((await run("--format", "json", ...more)).out) as WordedReport;

const roles = ["managing-agency", "connected-agency"] as const;
const options = roles.flatMap((role) => ["--bearer", role]);

describe("check --bearer", () => {
  it("shows the duties of these bearers, also those that others share, and all of them", async () => {
    const [all, shown] = [await report(), await report(...options)];
    const isTheirs = ({ bearer }: WordedReport["findings"][number]): boolean =>
      [bearer, ...(bearer?.also ?? [])].some((each) => roles.some((role) => role === each?.role));
    expect(shown.findings).toEqual(all.findings.filter(isTheirs));
    expect(shown.findings.length).toBeGreaterThan(10);
    expect(shown.findings.some(({ bearer }) => !roles.some((role) => role === bearer?.role))).toBe(
      true,
    );
  });

  it("changes neither the exit code nor anything that the report says as a whole", async () => {
    const [{ findings: _, ...all }, shown] = [await report(), await report(...options)];
    expect(wordedReportSchema.safeParse(shown).error).toBeUndefined();
    const { findings: __, ...whole } = shown;
    expect(whole).toEqual({ ...all, shown: { bearers: roles } });
    const [first, filtered] = [await run(), await run("--bearer", "culture-department")];
    expect(filtered).toMatchObject({ code: first.code, err: first.err });
  });

  it.each(Object.keys(reportFormats) as readonly ReportFormatName[])(
    "leaves the totals in %s and says what is shown",
    async (format) => {
      const { out } = await run("--format", format, ...options);
      const { totals, definitionsAndPermissions } = await report();
      expect(figuresIn(format, out, "vi")).toEqual({ totals, definitionsAndPermissions });
      expect(out).toContain("managing-agency");
      expect(out).toContain("ben-tre-18-2018/inspection");
      const operators = "bac-kan-11-2023/camera-retention";
      const described = format === "csv" ? `Kết quả,.*${operators}` : operators;
      if (format !== "sarif") expect(out).not.toMatch(new RegExp(described));
    },
  );

  it("refuses a bearer that does not exist and names those that do", async () => {
    const { code, err } = await run("--bearer", "so-y-te", "--lang", "en");
    expect(code).toBe(1);
    expect(err).toMatch(/--bearer <ROLE>.*'so-y-te'.*managing-agency, operator/);
  });
});
