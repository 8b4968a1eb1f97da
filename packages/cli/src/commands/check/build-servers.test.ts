import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Log, Result } from "sarif";
import { beforeAll, describe, expect, it } from "vitest";
import { junitErrors, sarifErrors } from "../../../../report/src/report/schemas.fixture.js";
import { runCli } from "../../testing/run-cli.fixture.js";

const demo = fileURLToPath(new URL("../../../../../examples/demo/", import.meta.url));
const args = [
  "check",
  join(demo, "profile.yaml"),
  ...["--keycloak", join(demo, "realm.json")],
  ...["--attestations", join(demo, "attestations.yaml")],
  ...["--waivers", join(demo, "waivers.yaml")],
  ...["-r", "all", "--as-of", "2026-11-22"],
];

interface Report {
  readonly totals: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly topic: string;
    readonly waiver?: object;
    readonly state: string;
  }[];
}

let report: Report;
beforeAll(async () => {
  report = JSON.parse((await runCli([...args, "--format", "json"])).out) as Report;
});
const spoken = (): Report["findings"] =>
  report.findings.filter(({ topic }) => topic !== "definition" && topic !== "permission");

describe("JUnit", () => {
  it("validates, and counts what it holds", async () => {
    const { out } = await runCli([...args, "--format", "junit"]);
    expect(await junitErrors(out)).toEqual([]);
    const count = (tag: string): number => out.split(`<${tag}`).length - 1;
    const sum = (name: string): number =>
      [...out.matchAll(new RegExp(` ${name}="(\\d+)"`, "g"))].reduce(
        (all, [, n]) => all + Number(n),
        0,
      );
    expect(count("testcase")).toBe(spoken().length);
    expect(sum("tests")).toBe(count("testcase"));
    expect(sum("failures")).toBe(count("failure "));
    expect(sum("skipped")).toBe(count("skipped>"));
    expect(count("failure ")).toBe(
      spoken().filter(({ state, waiver }) => state === "violated" && waiver === undefined).length,
    );
    const passed = count("testcase") - count("failure ") - count("skipped>");
    expect(passed).toBe(report.totals["compliant"]);
  });

  it("is refused by the schema when it is wrong", async () => {
    expect(await junitErrors("<testsuites><testsuite/></testsuites>")).not.toEqual([]);
  });
});

describe("SARIF", () => {
  let log: Log;
  let results: readonly Result[];
  beforeAll(async () => {
    log = JSON.parse((await runCli([...args, "--format", "sarif"])).out) as Log;
    results = log.runs[0]?.results ?? [];
  });

  it("validates", () => {
    expect(sarifErrors(log)).toEqual([]);
    expect(sarifErrors({ ...log, version: "2.0.0" })).not.toEqual([]);
    expect(results).toHaveLength(spoken().length);
  });

  it("finds each rule and each file at its index", () => {
    const run = log.runs[0];
    expect(new Set(run?.tool.driver.rules?.map(({ id }) => id)).size).toBe(
      run?.tool.driver.rules?.length,
    );
    for (const { ruleId, ruleIndex = -1, locations = [] } of results) {
      expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
      const file = locations[0]?.physicalLocation?.artifactLocation;
      expect(run?.artifacts?.[file?.index ?? -1]?.location?.uri).toBe(file?.uri);
    }
    for (const { hashes } of run?.artifacts ?? [])
      expect(hashes?.["sha-256"]).toMatch(/^[0-9a-f]{64}$/);
  });

  it("gives a level to breaches only, and an excuse to those that are waived", () => {
    for (const { kind, level } of results) expect(level).toBe(kind === "fail" ? "error" : "none");
    expect(results.filter(({ kind }) => kind === "fail")).toHaveLength(
      report.totals["violated"] ?? -1,
    );
    const waived = results.filter(({ suppressions = [] }) => suppressions.length > 0);
    expect(waived.map(({ kind, suppressions }) => [kind, suppressions?.[0]?.status])).toEqual([
      ["fail", "accepted"],
    ]);
    expect(log.runs[0]?.invocations).toMatchObject([{ executionSuccessful: true }]);
  });

  it("names the part of a file as a logical location of the place, not of the file", () => {
    const named = results.flatMap(({ locations = [] }) => locations[0]?.logicalLocations ?? []);
    expect(named.map(({ fullyQualifiedName }) => fullyQualifiedName)).toContain("cameras[cam-02]");
  });
});
