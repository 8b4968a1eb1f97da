import type { Attestation, Role, SystemProfile, Waiver } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { regulation as bacKan } from "../regulations/bac-kan-11-2023/index.js";
import { regulation } from "../regulations/ben-tre-18-2018/index.js";
import { regulation as traVinh } from "../regulations/tra-vinh-1289-2024/index.js";
import { type CheckOptions, checkSubjects } from "./check.js";
import { describeFinding } from "./describe.js";

const DUTY = "ben-tre-18-2018/duty-round-the-clock";
const PROVIDERS = "ben-tre-18-2018/internet-providers";
const ELSEWHERE = "ben-tre-18-2018/database-principles";
const UNREAD = "tra-vinh-1289-2024/rest-of-design";
const oneLine = { internetLines: [{ provider: "VNPT" }] };

const attestation: Attestation = {
  rule: DUTY,
  on: "2025-11-25",
  by: { name: "Trưởng ca trực", role: "operator" },
  met: true,
  evidence: [{ title: "Lịch trực năm 2025" }],
};
const waiver: Waiver = {
  rule: PROVIDERS,
  subject: "profile.yaml",
  reason: "Đường thứ hai đang được thi công",
  approver: { name: "Giám đốc", role: "managing-agency" },
  decision: "12/QĐ-STTTT",
  until: "2026-12-31",
};

function check(given: Partial<CheckOptions>, asOf = "2026-11-25") {
  const subjects = [{ name: "profile.yaml", profile: oneLine }];
  const report = checkSubjects(subjects, { regulations: [regulation], asOf, ...given });
  const of = (rule: string) => report.findings.filter((finding) => finding.rule === rule);
  return { report, duty: of(DUTY)[0], providers: of(PROVIDERS)[0] };
}

describe("an attestation", () => {
  it.each<readonly [string, string, string, string]>([
    ["the day before it was given", "2025-11-24", "manual", "not-yet"],
    ["the day it was given", "2025-11-25", "compliant", "valid"],
    ["31 days before its last day", "2026-10-25", "compliant", "valid"],
    ["30 days before its last day", "2026-10-26", "compliant", "expiring"],
    ["its last day", "2026-11-25", "compliant", "expiring"],
    ["the day after", "2026-11-26", "manual", "expired"],
  ])("on %s", (_, asOf, state, expiry) => {
    const { report, duty } = check({ attestations: [attestation] }, asOf);
    expect(duty?.state).toBe(state);
    expect(report.attestations[0]?.expiry).toBe(expiry);
    expect(report.attestations[0]?.unused).toBe(state === "compliant" ? undefined : expiry);
  });

  it("is carried by its finding, which says who and until when", () => {
    const { duty } = check({ attestations: [attestation] });
    expect(duty?.attestation).toEqual(attestation);
    expect(duty?.readings).toContain("A1");
    expect(duty && describeFinding(duty, "vi").message).toContain("25/11/2026");
  });

  it("may name the rule that its norm replaced", () => {
    const norms = regulation.norms.map((norm) =>
      norm.id === DUTY ? { ...norm, formerly: ["ben-tre-18-2018/watch"] } : norm,
    );
    const attestations = [{ ...attestation, rule: "ben-tre-18-2018/watch" }];
    const { report, duty } = check({ attestations, regulations: [{ ...regulation, norms }] });
    expect(duty?.state).toBe("compliant");
    expect(report.attestations[0]?.answered).toBe(1);
  });

  it("is no measurement", () => {
    const subjects = [{ profile: {} }];
    const options = { regulations: [regulation], asOf: "2026-11-25" };
    const report = checkSubjects(subjects, { ...options, attestations: [attestation] });
    expect([report.totals.compliant, report.measured]).toEqual([1, false]);
  });

  it("that says no breaks the norm, with a remedy", () => {
    const { duty } = check({ attestations: [{ ...attestation, met: false }] });
    expect(duty?.state).toBe("violated");
    expect(duty && describeFinding(duty, "en").remedy).toBeDefined();
  });

  it("given later decides; of one day, the one that says no", () => {
    const later = { ...attestation, on: "2026-01-01" };
    const first = check({ attestations: [{ ...attestation, met: false }, later] });
    expect(first.duty?.attestation?.on).toBe("2026-01-01");
    expect(first.report.attestations.map(({ unused }) => unused)).toEqual([
      "superseded",
      undefined,
    ]);
    const tie = check({ attestations: [attestation, { ...attestation, met: false }] });
    expect(tie.duty?.state).toBe("violated");
  });

  it.each<readonly [string, Partial<Attestation>, string]>([
    ["by a role that may not attest", { by: { name: "A", role: "user" } }, "role-not-entitled"],
    ["on no rule", { rule: "ben-tre-18-2018/dutty" }, "unknown-rule"],
    [
      "on what was measured",
      { rule: PROVIDERS, by: { name: "A", role: "operator" } },
      "nothing-to-answer",
    ],
    ["about another file", { subject: "other.yaml" }, "nothing-to-answer"],
  ])("%s answers nothing and is reported", (_, change, unused) => {
    const { report, duty, providers } = check({ attestations: [{ ...attestation, ...change }] });
    expect([duty?.state, providers?.state]).toEqual(["manual", "violated"]);
    expect(report.attestations[0]).toMatchObject({ answered: 0, unused });
  });
});

describe("an attestation about what is not printed here", () => {
  const judged = (own: typeof regulation, rule: string, change: Partial<Attestation> = {}) => {
    const report = checkSubjects([{ profile: {} }], {
      regulations: [own],
      asOf: "2026-11-25",
      attestations: [{ ...attestation, rule, ...change }],
    });
    return [
      report.findings.find((finding) => finding.rule === rule)?.state,
      report.attestations[0]?.unused,
    ];
  };

  it("closes a norm that only refers to another text, by citing the text applied (reading S2)", () => {
    const textApplied = { number: "47/2020/NĐ-CP", article: "5" };
    expect(judged(regulation, ELSEWHERE, { textApplied })).toEqual(["compliant", undefined]);
    const evidence = [{ title: "Điều 5 Nghị định số 47/2020/NĐ-CP" }];
    expect(judged(regulation, ELSEWHERE, { evidence })).toEqual(["compliant", undefined]);
    expect(judged(regulation, ELSEWHERE)).toEqual(["manual", "text-not-named"]);
    expect(judged(regulation, ELSEWHERE, { met: false })).toEqual(["violated", undefined]);
  });

  it("answers nothing about missing pages", () => {
    expect(judged(traVinh, UNREAD)).toEqual(["manual", "nothing-to-answer"]);
  });
});

describe("an attestation about one part", () => {
  const minutes = { amount: 30, unit: "minute" } as const;
  const setting = {
    threshold: 5,
    window: minutes,
    windowKind: "sliding",
    duration: "until-administrator",
  } as const;
  const states = (target?: string): readonly string[] => {
    const paper: Attestation = {
      ...attestation,
      rule: "bac-kan-11-2023/lockout",
      ...(target === undefined ? {} : { target }),
    };
    const lockout = [setting, { ...setting, scope: "mail" as const }];
    const { findings } = checkSubjects([{ profile: { lockout } }], {
      regulations: [bacKan],
      asOf: "2026-11-25",
      attestations: [paper],
    });
    return findings.filter(({ rule }) => rule === paper.rule).map(({ state }) => state);
  };

  it("answers the finding about that part alone", () => {
    expect(states("lockout[1]")).toEqual(["manual", "compliant"]);
    expect(states()).toEqual(["compliant", "compliant"]);
    expect(states("lockout[2]")).toEqual(["manual", "manual"]);
  });
});

describe("attestations of several roles", () => {
  const rule = "bac-kan-11-2023/response-plan";
  const paper = (role: Role, met: boolean, on: string): Attestation => ({
    ...attestation,
    rule,
    on,
    met,
    by: { name: role, role },
  });
  const judged = (...attestations: readonly Attestation[]) => {
    const options = { regulations: [bacKan], asOf: "2026-11-25", attestations };
    const agencies = [{ id: "so-a", name: "Sở A", role: "connected-agency" }] as const;
    const report = checkSubjects([{ profile: { agencies } }], options);
    const state = report.findings.find((finding) => finding.rule === rule)?.state;
    return [state, ...report.attestations.map(({ unused }) => unused)];
  };
  const no = paper("connected-agency", false, "2026-10-01");
  const yes = paper("operator", true, "2026-11-01");

  it("one that says no is not undone by another role, and is by its own", () => {
    expect(judged(yes)).toEqual(["manual", undefined]);
    expect(judged(no, yes)).toEqual(["violated", undefined, "superseded"]);
    const mended = paper("connected-agency", true, "2026-10-02");
    expect(judged(no, yes, mended)).toEqual(["compliant", "superseded", undefined, undefined]);
  });
});

describe("attestations of a duty of each of several bodies", () => {
  const rule = "bac-kan-11-2023/response-plan";
  const agencies = [
    { id: "so-a", name: "Sở A", role: "connected-agency" },
    { id: "so-b", name: "Sở B", role: "connected-agency" },
  ] as const;
  const judged = (profile: SystemProfile, ...signedFor: readonly (string | undefined)[]) => {
    const attestations = signedFor.map((agency) => ({
      ...attestation,
      rule,
      by: { name: "A", role: "connected-agency" as const, ...(agency && { agency }) },
    }));
    const options = { regulations: [bacKan], asOf: "2026-11-25", attestations };
    const report = checkSubjects([{ profile }], options);
    const finding = report.findings.find((each) => each.rule === rule);
    return [finding?.state, finding?.reasons.at(-1)?.code, report.attestations.at(-1)?.unused];
  };

  it("count for the body that signs", () => {
    expect(judged({ agencies }, "so-a")).toEqual(["manual", "bodies-not-shown", undefined]);
    expect(judged({ agencies }, "so-a", "so-a")).toEqual([
      "manual",
      "bodies-not-shown",
      "superseded",
    ]);
    expect(judged({ agencies }, "so-a", "so-b")).toEqual(["compliant", "attested-met", undefined]);
    expect(judged({ agencies }, undefined)).toEqual(["manual", "bodies-not-shown", undefined]);
    expect(judged({ agencies }, "so-c")).toEqual(["manual", "attested-by", "unknown-agency"]);
  });

  it("are not enough without a list of the bodies", () => {
    expect(judged({}, "so-a")).toEqual(["manual", "bodies-not-listed", undefined]);
    expect(judged({ agencies: [agencies[0]] }, undefined)[0]).toBe("compliant");
  });
});

describe("a waiver", () => {
  it.each(["user", "everyone", "operating-staff", "supplier"] as const)(
    "of a role that decides nothing (%s) covers nothing and is reported",
    (role) => {
      const { report, providers } = check({
        waivers: [{ ...waiver, approver: { name: "A", role } }],
      });
      expect(providers?.waiver).toBeUndefined();
      expect(report.waivers[0]).toMatchObject({ answered: 0, unused: "role-not-entitled" });
    },
  );

  it.each<readonly [string, string, boolean, string]>([
    ["31 days before its last day", "2026-11-30", true, "valid"],
    ["30 days before its last day", "2026-12-01", true, "expiring"],
    ["its last day", "2026-12-31", true, "expiring"],
    ["the day after", "2027-01-01", false, "expired"],
  ])("on %s", (_, asOf, covers, expiry) => {
    const { report, providers } = check({ waivers: [waiver] }, asOf);
    expect(providers?.state).toBe("violated");
    expect(providers?.waiver).toEqual(covers ? waiver : undefined);
    expect(report.waivers[0]?.expiry).toBe(expiry);
    expect(report.waivers[0]?.unused).toBe(covers ? undefined : "expired");
  });

  it.each<readonly [string, Partial<Waiver>, string]>([
    ["of another file", { subject: "other.yaml" }, "nothing-to-answer"],
    ["of another part", { target: "accounts[a]" }, "nothing-to-answer"],
    ["of what is not broken", { rule: DUTY }, "nothing-to-answer"],
    ["of no rule", { rule: "ben-tre-18-2018/providers" }, "unknown-rule"],
  ])("%s covers nothing and is reported", (_, change, unused) => {
    const { report, providers } = check({ waivers: [{ ...waiver, ...change }] });
    expect(providers?.waiver).toBeUndefined();
    expect(report.waivers[0]).toMatchObject({ answered: 0, unused });
  });

  it("for one part covers that part", () => {
    const { providers } = check({ waivers: [{ ...waiver, target: "internetLines" }] });
    expect(providers?.waiver?.decision).toBe("12/QĐ-STTTT");
  });
});
