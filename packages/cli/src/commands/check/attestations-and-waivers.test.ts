import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fileOf, type Run, runCli } from "../../testing/run-cli.fixture.js";

const demo = fileURLToPath(new URL("../../../../../examples/demo/", import.meta.url));
const measured = fileOf("measured.yaml", "power: { sources: 2, ups: true, generator: true }\n");
const nothing = fileOf("nothing.yaml", "{}\n");
const broken = fileOf("broken.yaml", "power: { sources: 1, ups: true, generator: true }\n");
fileOf("proof.txt", "kiểm kê\n");

interface Answer {
  readonly totals: Record<string, number>;
  readonly findings: readonly {
    readonly rule: string;
    readonly state: string;
    readonly attestation?: { readonly evidence: readonly { readonly sha256?: string }[] };
    readonly waiver?: object;
  }[];
  readonly attestations: readonly { readonly unused?: string; readonly expiry: string }[];
  readonly waivers: readonly { readonly unused?: string; readonly expiry: string }[];
}

const check = (profile: string, ...more: readonly string[]): Promise<Run> =>
  runCli(["check", profile, "-r", "bac-kan-11-2023", "--format", "json", ...more]);
const answer = (run: Run): Answer => JSON.parse(run.out) as Answer;

const attestation = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  rule: "bac-kan-11-2023/network-zones",
  on: "2026-11-10",
  by: { name: "Phòng Vận hành", role: "operator" },
  met: true,
  evidence: [{ title: "Sơ đồ vùng mạng" }],
  ...changes,
});
const waiver = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  rule: "bac-kan-11-2023/power",
  subject: "broken.yaml",
  reason: "Chờ đấu nối nguồn thứ hai",
  approver: { name: "Sở chủ quản", role: "managing-agency" },
  decision: "12/QĐ",
  until: "2026-12-31",
  ...changes,
});
let files = 0;
const paper = (each: Record<string, unknown>): string => {
  const list = "met" in each || "on" in each ? "attestations" : "waivers";
  return fileOf(`papers-${++files}.json`, JSON.stringify({ [list]: [each] }));
};
const without = (paperOf: Record<string, unknown>, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(paperOf).filter(([name]) => name !== key));

describe("check --attestations", () => {
  it("answers what waits for a person, with the digest of the evidence", async () => {
    const file = paper(attestation({ evidence: [{ title: "Kiểm kê", file: "proof.txt" }] }));
    const report = answer(await check(measured, "--attestations", file));
    const finding = report.findings.find(({ rule }) => rule === "bac-kan-11-2023/network-zones");
    expect(finding?.state).toBe("compliant");
    expect(finding?.attestation?.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report.attestations.map(({ unused }) => unused)).toEqual([undefined]);
  });

  it("is no measurement: attested only ends with 4, and a bad word with 2", async () => {
    const run = await check(nothing, "--attestations", paper(attestation()), "--allow-open");
    expect([run.code, answer(run).totals["compliant"]]).toEqual([4, 1]);
    const bad = paper(attestation({ met: false }));
    expect((await check(nothing, "--attestations", bad)).code).toBe(2);
  });

  it.each([
    ["expired", { on: "2025-11-21" }],
    ["not-yet", { on: "2026-11-23" }],
    ["role-not-entitled", { by: { name: "Phòng Tài vụ", role: "finance-department" } }],
    ["unknown-rule", { rule: "bac-kan-11-2023/no-such-rule" }],
    ["nothing-to-answer", { rule: "bac-kan-11-2023/power" }],
    ["nothing-to-answer", { subject: "another.yaml" }],
  ])("says that one is unused: %s", async (why, changes) => {
    const file = paper(attestation(changes));
    const report = answer(await check(measured, "--attestations", file));
    expect(report.attestations.map(({ unused }) => unused)).toEqual([why]);
    expect(report.findings.filter((each) => each.attestation !== undefined)).toEqual([]);
    const text = await runCli(["check", measured, "-r", "bac-kan-11-2023", "--attestations", file]);
    expect(text.out).toContain("không áp dụng");
  });

  it("holds to the end of its last day", async () => {
    const file = paper(attestation({ on: "2025-11-22" }));
    const [use] = answer(await check(measured, "--attestations", file)).attestations;
    expect([use?.unused, use?.expiry]).toEqual([undefined, "expiring"]);
  });
});

describe("check --waivers", () => {
  it("keeps the breach visible and takes away exit code 2", async () => {
    expect((await check(broken)).code).toBe(2);
    const run = await check(broken, "--waivers", paper(waiver()));
    expect(run.code).toBe(3);
    const finding = answer(run).findings.find(({ rule }) => rule === "bac-kan-11-2023/power");
    expect([finding?.state, finding?.waiver !== undefined]).toEqual(["violated", true]);
    expect((await check(broken, "--waivers", paper(waiver()), "--allow-open")).code).toBe(0);
  });

  it.each([
    ["expired", "2026-11-21", 2],
    [undefined, "2026-11-22", 3],
  ])("is %s on 2026-11-22 when its last day is %s", async (unused, until, code) => {
    const run = await check(broken, "--waivers", paper(waiver({ until })));
    expect([run.code, answer(run).waivers[0]?.unused]).toEqual([code, unused]);
  });

  it.each([
    ["unknown-rule", { rule: "bac-kan-11-2023/no-such-rule" }],
    ["nothing-to-answer", { subject: "another.yaml" }],
    ["nothing-to-answer", { rule: "bac-kan-11-2023/network-zones" }],
  ])("says that one is unused: %s", async (why, changes) => {
    const run = await check(broken, "--waivers", paper(waiver(changes)));
    expect([run.code, answer(run).waivers[0]?.unused]).toEqual([2, why]);
  });

  it("is skipped in JUnit and suppressed in SARIF", async () => {
    const args = ["check", broken, "-r", "bac-kan-11-2023", "--waivers", paper(waiver())];
    const junit = await runCli([...args, "--format", "junit"]);
    expect(junit.out).toContain('failures="0"');
    const sarif = await runCli([...args, "--format", "sarif"]);
    expect(sarif.out).toContain('"status": "accepted"');
  });
});

describe("papers that are wrong end with 1 and one line that names the file", () => {
  const changed = attestation({
    evidence: [{ title: "Kiểm kê", file: "proof.txt", sha256: "0".repeat(64) }],
  });
  const missing = attestation({ evidence: [{ title: "Kiểm kê", file: "no-such.txt" }] });
  const attestations = "--attestations";
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ["a file that is not there", attestations, "/no/such/papers.yaml", /papers\.yaml/],
    ["a bare list", attestations, fileOf("list.yaml", "- rule: x\n"), /list\.yaml/],
    ["a profile in its place", attestations, measured, /measured\.yaml/],
    ["evidence that was changed", attestations, paper(changed), /proof\.txt.*SHA-256/],
    ["evidence that is missing", attestations, paper(missing), /no-such\.txt/],
    [
      "an unknown key",
      attestations,
      paper({ ...attestation(), until: "2027-01-01" }),
      /\[0\]\.until/,
    ],
    ["no evidence", attestations, paper(attestation({ evidence: [] })), /\[0\]\.evidence/],
    ["an impossible day", attestations, paper(attestation({ on: "2026-02-30" })), /\[0\]\.on/],
    [
      "an unknown role",
      attestations,
      paper(attestation({ by: { name: "A", role: "boss" } })),
      /role/,
    ],
    ["an unknown key", "--waivers", paper({ ...waiver(), untill: "2027-01-01" }), /\[0\]\.untill/],
    ...Object.keys(waiver()).map(
      (key) =>
        [
          `no ${key}`,
          "--waivers",
          paper(without(waiver(), key)),
          new RegExp(`\\[0\\]\\.${key}`),
        ] as const,
    ),
    ...["rule", "on", "by", "met", "evidence"].map(
      (key) =>
        [
          `no ${key}`,
          attestations,
          paper(without(attestation(), key)),
          new RegExp(`\\[0\\]\\.${key}`),
        ] as const,
    ),
  ];
  it.each(cases)("%s (%s)", async (_, option, file, told) => {
    for (const lang of ["vi", "en"]) {
      const run = await check(measured, option, file, "--lang", lang);
      expect([run.code, run.out]).toEqual([1, ""]);
      expect(run.err).toMatch(/^ttthdl: [^\n]+ \(1\)\n$/);
      expect(run.err).toMatch(told);
    }
  });
});

describe("the demonstration", () => {
  it("shows an attestation about to expire, one with its evidence, a waiver and one that has expired", async () => {
    const run = await runCli([
      "check",
      join(demo, "profile.yaml"),
      ...["--attestations", join(demo, "attestations.yaml")],
      ...["--waivers", join(demo, "waivers.yaml")],
      ...["-r", "all", "--as-of", "2026-11-22", "--format", "json"],
    ]);
    expect(run.code).toBe(2);
    const { attestations, waivers } = answer(run);
    expect(attestations.map(({ expiry, unused }) => [expiry, unused])).toEqual([
      ["valid", undefined],
      ["valid", undefined],
      ["expiring", undefined],
    ]);
    expect(waivers.map(({ unused }) => unused)).toEqual([undefined, "expired"]);
  });
});
