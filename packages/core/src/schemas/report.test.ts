import { describe, expect, it } from "vitest";
import type { Finding } from "../finding.js";
import type { Report } from "../report.js";
import { findingSchema } from "./finding.js";
import { jsonSchema } from "./json.js";
import { reportSchema } from "./report.js";

const base = {
  rule: "bac-kan-11-2023/lockout",
  regulation: "bac-kan-11-2023",
  cite: { article: 16, clause: 2 },
  topic: "lockout",
  reasons: [{ code: "threshold-too-high", data: { threshold: 10, scopes: ["vpn", null] } }],
  advisories: [],
  readings: ["L1"],
};

const findings: readonly Finding[] = [
  { ...base, state: "compliant", actual: { threshold: 5 }, subject: "realm.json" },
  {
    ...base,
    state: "violated",
    distance: { amount: 5, unit: "failure" },
    evidence: [
      { path: "lockout.threshold", source: "realm.json: failureFactor", provenance: "set" },
    ],
  },
  { ...base, state: "not-applicable" },
  { ...base, state: "manual" },
  { ...base, state: "indeterminate", missing: ["lockout.threshold"] },
  { ...base, state: "upcoming", on: "2027-01-01" },
  { ...base, state: "error" },
];

describe("findingSchema", () => {
  it.each(findings)("takes a finding that is $state", (finding) => {
    expect(findingSchema.parse(finding)).toEqual(finding);
  });

  it.each<readonly [string, object]>([
    ["a state of its own", { ...base, state: "passed" }],
    ["indeterminate without the missing paths", { ...base, state: "indeterminate" }],
    ["upcoming without the day", { ...base, state: "upcoming" }],
    ["compliant with a distance", { ...base, state: "compliant", distance: findings[1] }],
    ["a value that no JSON has", { ...base, state: "compliant", actual: { at: new Date(0) } }],
    ["an unknown key", { ...base, state: "compliant", note: "x" }],
  ])("refuses %s", (_, finding) => {
    expect(findingSchema.safeParse(finding).success).toBe(false);
  });
});

describe("reportSchema", () => {
  const report: Report = {
    schema: "ttthdl.report/1",
    asOf: "2026-11-22",
    regulations: ["bac-kan-11-2023"],
    measured: true,
    tool: { name: "ttthdl", version: "0.1.0", rulesVersion: "0.1.0" },
    totals: {
      compliant: 1,
      violated: 1,
      "not-applicable": 1,
      manual: 1,
      indeterminate: 1,
      upcoming: 1,
      error: 1,
    },
    subjects: [{ name: "profile.yaml", kind: "profile", sha256: "0f".repeat(32) }],
    definitionsAndPermissions: 0,
    unanswerable: 0,
    notExamined: 0,
    notExaminedRules: [],
    findings,
    attestations: [],
    waivers: [],
  };

  it("takes a report as it is written and read again", () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it("refuses another version and totals that leave a state out", () => {
    const { error: _, ...totals } = report.totals;
    expect(reportSchema.safeParse({ ...report, schema: "ttthdl.report/2" }).success).toBe(false);
    expect(reportSchema.safeParse({ ...report, totals }).success).toBe(false);
  });
});

describe("jsonSchema", () => {
  it("takes what JSON can write, one object in two places included", () => {
    const shared = { a: [1, "x", null, true] };
    expect(jsonSchema.safeParse({ first: shared, second: shared }).success).toBe(true);
  });

  it.each([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    new Date(0),
    new Map(),
    { a: undefined },
    [() => 1],
  ])("refuses %s", (value) => {
    expect(jsonSchema.safeParse(value).success).toBe(false);
  });

  it("judges any depth, and refuses a circle", () => {
    let deep: unknown = "end";
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(jsonSchema.safeParse(deep).success).toBe(true);
    const circle: unknown[] = [];
    circle.push([circle]);
    expect(jsonSchema.safeParse(circle).success).toBe(false);
  });
});
