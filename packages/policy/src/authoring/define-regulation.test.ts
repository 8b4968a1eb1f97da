import { formatCitation, TtthdlError } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { check } from "../check/check.js";
import { regulationsInForce } from "../check/regulations-in-force.js";
import { checklistFor } from "../checklist/checklist.js";
import { deadlineFor } from "../deadlines/deadline-for.js";
import { lockoutPolicy } from "../lockout/lockout-policy.js";
import { passwordSchema } from "../password/password-schema.js";
import { regulations } from "../regulations/index.js";
import { ruleEntry } from "../rules/rules-document.js";
import { scheduleFor } from "../schedules/schedule-for.js";
import { coverageOf } from "./coverage.js";
import { defineRegulation, regulationProblems } from "./define-regulation.js";
import { ownRegulation } from "./own-regulation.fixture.js";

// biome-ignore lint/suspicious/noExplicitAny: data that tests break on purpose.
type Broken = any;

/** The made-up regulation with one thing wrong. */
function broken(damage: (data: Broken) => void): Broken {
  const data = structuredClone<Broken>(ownRegulation);
  damage(data);
  return data;
}

const paths = (data: Broken): readonly string[] => regulationProblems(data).map(({ path }) => path);

describe("a regulation of one's own", () => {
  const own = defineRegulation(ownRegulation);

  it("is judged like any other, its letters and annexes cited", () => {
    const profile = { passwordPolicy: [{ accountClasses: ["user"], minLength: 12 }] };
    const report = check(profile, {
      regulations: [own],
      asOf: "2030-02-01",
      attestations: [
        {
          rule: "ha-noi-9-2030/duty-officer",
          by: { name: "Nguyễn Văn An", role: "operator" },
          on: "2030-01-20",
          met: true,
          evidence: [{ title: "Lịch trực" }],
        },
      ],
    });
    expect(report.findings.map(({ cite, state }) => [formatCitation(cite, "vi"), state])).toEqual([
      ["Điều 2 Quyết định", "indeterminate"],
      ["khoản 1 Điều 12", "violated"],
      ["khoản 1 Điều 12", "indeterminate"],
      ["khoản 1 Điều 12a", "indeterminate"],
      ["Điều 13", "indeterminate"],
      ["khoản 1 Phụ lục I", "compliant"],
      ["Phụ lục II", "manual"],
    ]);
  });

  it("gives a password schema and a lock", () => {
    const schema = passwordSchema(own, { accountClass: "user" });
    expect(schema.safeParse("mười ba ký tự").success).toBe(false);
    expect(schema.safeParse("mười bốn ký tự").success).toBe(true);
    const lock = lockoutPolicy(own);
    let { state } = lock.step(lock.initial, { at: 0, outcome: "failure" });
    for (const at of [1000, 2000]) state = lock.step(state, { at, outcome: "failure" }).state;
    const at = 2000 + 20 * 60_000;
    expect(lock.step(state, { at: at - 1, outcome: "success" }).decision.kind).toBe("refused");
    expect(lock.step(state, { at, outcome: "success" }).decision.kind).toBe("admitted");
  });

  it("gives a checklist, a schedule, a deadline and entries for rules.json", () => {
    const cites = checklistFor(own, "whole-text").sections.map(({ cite }) => cite);
    expect(cites).toContainEqual({ article: 12, articleLetter: "a" });
    expect(cites).toContainEqual({ part: "annex-1" });
    expect(scheduleFor([own], { year: 2031 }).map(({ lastDay }) => lastDay)).toEqual([
      "2031-11-30",
    ]);
    const query = { for: "ha-noi-9-2030/report", from: "2031-01-01" };
    expect(deadlineFor(own, query).dueDate).toBe("2031-11-30");
    expect(own.norms.map((norm) => ruleEntry(own, norm).encoded)).toContain(false);
    const inForce = regulationsInForce({
      province: "ha-noi",
      asOf: "2030-01-10",
      regulations: [own],
    });
    expect(inForce.map(({ territory }) => territory)).toEqual(["ha-noi"]);
  });

  it("has its texts in NFC, those of its parameters too", () => {
    const data = broken(({ norms }) => {
      norms[4].params.evidence[0].vi = "lịch trực".normalize("NFD");
    });
    expect(defineRegulation(data)).toEqual(own);
  });

  it("may be any of the package's own", () => {
    for (const regulation of regulations) expect(regulationProblems(regulation)).toEqual([]);
  });
});

describe("what is no regulation", () => {
  it("is refused with all its problems, in both languages", () => {
    const data = broken((each) => {
      each.norms[1].params.characters = { atLeast: "14" };
      each.norms[2].params.release = { after: { amount: 20, unit: "hours" } };
      each.norms[3].title.en = "";
      each.norms[5].topic = "attestations";
      each.issuedon = each.issuedOn;
      delete each.issuedOn;
    });
    expect(paths(data)).toEqual([
      "issuedOn",
      "norms[1].params.characters.atLeast",
      "norms[2].params.release.after.unit",
      "norms[3].title.en",
      "norms[5].topic",
      "issuedon",
    ]);
    expect(regulationProblems(data, "vi")[1]?.message).toBe("phải là số, không phải chuỗi ký tự");
    expect(() => defineRegulation(data)).toThrow(TtthdlError);
    expect(() => defineRegulation(data)).toThrow(
      "\nnorms[1].params.characters.atLeast: expected a",
    );
  });

  it.each<readonly [string, (data: Broken) => void, string]>([
    ["no object", (data) => Object.assign(data, { norms: "none" }), "norms"],
    ["a norm that is none", ({ norms }) => norms.splice(0, 1, null), "norms[0]"],
    [
      "an id given twice",
      ({ norms }) => Object.assign(norms[2], { id: norms[1].id }),
      "norms[2].id",
    ],
    ["a foreign id", ({ norms }) => Object.assign(norms[1], { id: "x-1/length" }), "norms[1].id"],
    [
      "an unknown topic",
      ({ norms }) => Object.assign(norms[0], { topic: "weather" }),
      "norms[0].topic",
    ],
    [
      "an unknown key of parameters",
      ({ norms }) => Object.assign(norms[1].params, { x: 1 }),
      "norms[1].params.x",
    ],
    ["no reason", ({ norms }) => delete norms[5].reason, "norms[5].reason"],
    ["no place", ({ norms }) => Object.assign(norms[0], { cite: {} }), "norms[0].cite"],
    ["the order of the law", ({ norms }) => norms.reverse(), "norms[1].cite"],
    [
      "an unknown reading",
      ({ norms }) => Object.assign(norms[0], { readings: ["Z9"] }),
      "norms[0].readings[0]",
    ],
    [
      "a reference to nothing",
      ({ norms }) => Object.assign(norms[0], { references: [{ to: "tt-9", relation: "see" }] }),
      "norms[0].references[0].to",
    ],
    ["a basis not cited", (data) => Object.assign(data, { foundedOn: ["tt-9"] }), "foundedOn[0]"],
    [
      "a province without its territory",
      (data) => Object.assign(data, { territory: "national" }),
      "province",
    ],
    [
      "an agency without a name",
      (data) => Object.assign(data, { territory: "agency", province: undefined }),
      "province",
    ],
    ["an unknown province", (data) => Object.assign(data, { province: "atlantis" }), "province"],
    [
      "statuses out of order",
      ({ statuses }) => statuses.push({ ...statuses[0], from: "2029-01-01" }),
      "statuses[1].from",
    ],
  ])("%s", (_, damage, path) => {
    expect(paths(broken(damage))[0]).toBe(path);
  });

  it("is a regulation that cites what its text does not print", () => {
    const units = [
      { article: 12, clause: 1 },
      { article: 13, kind: "heading" as const },
    ];
    const problems = regulationProblems(ownRegulation, "en", { units });
    expect(problems.map(({ path }) => path)).toEqual([
      "norms[0].cite",
      "norms[2].cite",
      "norms[4].cite",
      "norms[5].cite",
    ]);
    expect(() => defineRegulation(ownRegulation, { units })).toThrow(
      "norms[0].cite: is not printed",
    );
    const printed = ownRegulation.norms.map(({ cite }) => cite);
    expect(regulationProblems(ownRegulation, "en", { units: printed })).toEqual([]);
    const own = defineRegulation(ownRegulation);
    expect(coverageOf(own, [...printed, { article: 14 }]).uncovered).toEqual([{ article: 14 }]);
  });
});
