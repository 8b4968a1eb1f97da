import type { Finding, FindingState, SystemProfile } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { regulations } from "../../regulations/index.js";
import { check } from "../check.js";

const AS_OF = "2026-11-22";

function findingsOf(profile: SystemProfile, slug: string): readonly Finding[] {
  const named = regulations.filter((regulation) => regulation.slug === slug);
  return check(profile, { regulations: named, asOf: AS_OF }).findings;
}

function judged(profile: SystemProfile, rule: string): Finding {
  const [slug = ""] = rule.split("/", 1);
  const [finding, ...others] = findingsOf(profile, slug).filter((each) => each.rule === rule);
  if (finding === undefined || others.length > 0) throw new Error(rule);
  return finding;
}

const codesOf = ({ reasons }: Finding): readonly string[] => reasons.map(({ code }) => code);

const INSPECTION = "ben-tre-18-2018/inspection";
const inspection = { kind: "inspection", on: "2026-06-01" } as const;
const REVIEW = "bac-ninh-33-2017/security-review";
const review = { kind: "security-review", on: "2026-06-01" } as const;
const agencies = [
  { id: "so-a", name: "Sở A", role: "connected-agency" },
  { id: "so-b", name: "Sở B", role: "connected-agency" },
] as const;

describe("a duty of another bearer", () => {
  it.each<[string, SystemProfile, FindingState, readonly string[]]>([
    ["no list", {}, "indeterminate", ["activities[kind=inspection]"]],
    ["an empty list", { activities: [] }, "indeterminate", ["activities[kind=inspection]"]],
    ["nobody named", { activities: [inspection] }, "indeterminate", ["activities[0].by"]],
    [
      "the operator named",
      { activities: [{ ...inspection, by: "operator" }] },
      "indeterminate",
      ["activities[kind=inspection]"],
    ],
    [
      "a supplier",
      { activities: [{ ...inspection, by: "supplier" }] },
      "indeterminate",
      ["activities[0].by"],
    ],
  ])("stays open with %s", (_, profile, state, missing) => {
    const finding = judged(profile, INSPECTION);
    expect(finding).toMatchObject({ state, missing });
    expect(codesOf(finding)).toEqual(["duty-of-another"]);
  });

  it("is judged from the entries that name its bearer, on both sides of the term", () => {
    const by = "managing-agency";
    const state = (on: string): FindingState =>
      judged(
        {
          activities: [
            { kind: "drill", on },
            { kind: "inspection", on, by },
          ],
        },
        INSPECTION,
      ).state;
    expect(state("2026-05-22")).toBe("compliant");
    expect(state("2026-05-21")).toBe("violated");
  });

  it("does not pass by an earlier entry that no longer says whose it is", () => {
    const by = "managing-agency";
    const latest = { ...inspection, on: "2026-11-22", by } as const;
    const early = { ...inspection, on: "2026-05-21" } as const;
    expect(judged({ activities: [{ ...early, by }, latest] }, INSPECTION).state).toBe("violated");
    expect(judged({ activities: [early, latest] }, INSPECTION)).toMatchObject({
      state: "indeterminate",
      missing: ["activities[0].by"],
    });
    const between = { ...inspection, on: "2026-10-31" } as const;
    expect(judged({ activities: [between, latest] }, INSPECTION).state).toBe("compliant");
  });

  it("is not judged from a day from which the operator's own lists are complete", () => {
    const activities = [{ ...inspection, by: "managing-agency" }];
    expect(judged({ recordsFrom: "2024-01-01", activities }, INSPECTION).state).toBe("compliant");
  });

  it("keeps the places of entries in what is asked for", () => {
    const activities = [
      { kind: "budget-plan", on: "2025-06-01", by: "operator" },
      { kind: "budget-plan", on: "2025-06-01" },
    ] as const;
    const profile: SystemProfile = { answersFor: ["portal-owner"], activities };
    expect(judged(profile, "ben-tre-03-2019/budget")).toMatchObject({
      state: "indeterminate",
      missing: ["activities[1].by"],
    });
  });
});

describe("a duty that the profile answers for", () => {
  it("is the operator's where nothing is said", () => {
    const maintenance = { kind: "maintenance", on: "2026-06-01" } as const;
    const rule = "tra-vinh-1289-2024/equipment-review";
    expect(judged({ activities: [] }, rule).state).toBe("violated");
    const activities = [maintenance, { kind: "equipment-review", on: "2026-09-30" }] as const;
    expect(judged({ activities }, rule).state).toBe("compliant");
    const others = { answersFor: ["managing-agency"], activities } as const;
    expect(judged(others, rule).state).toBe("indeterminate");
  });

  it("asks who acted, and holds an empty list to be complete", () => {
    const own = { answersFor: ["managing-agency"] } as const;
    expect(judged({ ...own, activities: [] }, INSPECTION).state).toBe("violated");
    expect(judged({ ...own, activities: [inspection] }, INSPECTION)).toMatchObject({
      state: "indeterminate",
      missing: ["activities[0].by"],
    });
    const activities = [{ ...inspection, by: "managing-agency" }];
    expect(judged({ ...own, activities }, INSPECTION).state).toBe("compliant");
  });

  it("takes a report for that of the bearer of its duty", () => {
    const duty = "ben-tre-18-2018/security-report-monthly";
    const to = "provincial-committee";
    const sent = { duty, on: "2026-11-02", to, period: "2026-10" } as const;
    expect(judged({ reportsSent: [sent] }, duty).state).toBe("indeterminate");
    const own: SystemProfile = { answersFor: ["managing-agency"], reportsSent: [sent] };
    expect(judged(own, duty).state).toBe("compliant");
    const named: SystemProfile = { reportsSent: [{ ...sent, by: "managing-agency" }] };
    expect(judged(named, duty).state).toBe("compliant");
    const others: SystemProfile = {
      answersFor: ["managing-agency"],
      reportsSent: [{ ...sent, by: "operator" }],
    };
    expect(judged(others, duty).state).toBe("violated");
  });
});

describe("a duty of each of several bodies", () => {
  const [a, b] = [
    { ...review, by: "so-a" },
    { ...review, by: "so-b" },
  ];

  it("is met when every body that is named shows it", () => {
    expect(judged({ agencies, activities: [a, b] }, REVIEW).state).toBe("compliant");
    const one = judged({ agencies, activities: [a] }, REVIEW);
    expect(one.state).toBe("indeterminate");
    expect(codesOf(one)).toEqual(["about-body", "duty-of-another"]);
  });

  it("is broken by one body for which the profile answers", () => {
    const profile = { answersFor: ["connected-agency"], agencies, activities: [a] } as const;
    expect(judged(profile, REVIEW).state).toBe("violated");
    const unnamed: SystemProfile = {
      ...profile,
      activities: [a, { ...review, by: "connected-agency" }],
    };
    expect(judged(unnamed, REVIEW)).toMatchObject({
      state: "indeterminate",
      missing: ["activities[1].by"],
    });
  });

  it("is left to a person where the bodies are not listed", () => {
    const activities = [{ ...review, by: "connected-agency" }];
    const finding = judged({ activities }, REVIEW);
    expect(finding.state).toBe("manual");
    expect(codesOf(finding).at(-1)).toBe("bodies-not-listed");
    const [only] = agencies;
    expect(judged({ agencies: [only], activities }, REVIEW).state).toBe("compliant");
  });
});

describe("what a bearer publishes", () => {
  it("leaves the duties of the other agencies open", () => {
    const states = (profile: SystemProfile): readonly FindingState[] =>
      findingsOf(profile, "ben-tre-03-2019")
        .filter(({ topic, rule }) => topic === "portal-content" && !rule.includes("finance"))
        .map(({ state }) => state);
    const finance = [{ agency: "finance-department", published: ["budget"] }] as const;
    expect(new Set(states({ portalContent: finance }))).toEqual(new Set(["indeterminate"]));
    const office = { answersFor: ["provincial-office"], portalContent: finance } as const;
    expect(states(office).filter((state) => state === "violated")).toHaveLength(1);
  });

  it("asks for the lists of the departments that the profile answers for only", () => {
    const inventory = { projectFields: [] };
    const rule = "ben-tre-03-2019/procurement-project-fields";
    expect(judged({ inventory }, rule).state).toBe("indeterminate");
    expect(judged({ answersFor: ["finance-department"], inventory }, rule).state).toBe("violated");
  });
});

it("names the bearer of each finding as its text does", () => {
  for (const finding of regulations.flatMap(({ slug }) => findingsOf({}, slug))) {
    expect(finding.bearer?.name.vi).toMatch(/\S/);
  }
  expect(judged({}, INSPECTION).bearer?.role).toBe("managing-agency");
});
