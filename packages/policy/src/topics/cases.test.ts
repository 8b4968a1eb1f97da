import { announcedCalendar } from "@ttthdl/calendar/internal";
import { factName, type Lang } from "@ttthdl/core";
import { profileProblems } from "@ttthdl/core/schemas";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../check/describe.js";
import { bindsFrom } from "../check/in-force.js";
import type { JudgeableNorm } from "../norm.js";
import type { Case, ExpectedOutcome } from "./case.js";
import { topicCases } from "./cases.generated.js";
import { describeWith } from "./describe-with.js";
import type { Evaluator, JudgementContext } from "./evaluator.js";
import { evaluators } from "./index.generated.js";
import { normOfCase } from "./norm-of-case.fixture.js";
import type { Outcome } from "./outcome.js";
import { vocabularyOf } from "./shared/text-vocabulary.js";

const AS_OF = "2026-11-22";
const langs: readonly Lang[] = ["vi", "en"];
/** No profile can satisfy or break what only a person can judge, or what demands nothing. */
const unmeasured: readonly string[] = ["attestation", "definition", "permission"];
/** A level whose criteria are elsewhere can be refuted, never confirmed. */
const onlyRefuted: readonly string[] = ["incident-security-level"];

function judge(each: Case): {
  readonly norm: JudgeableNorm;
  readonly outcomes: readonly Outcome[];
} {
  const { profile, asOf = AS_OF, monthReading: months } = each;
  const { regulation, norm } = normOfCase(each);
  const evaluator = evaluators[norm.topic] as Evaluator<JudgeableNorm["params"]>;
  const inForceFrom = bindsFrom(regulation, norm);
  const monthReading = months ?? "calendar";
  const calendar = announcedCalendar();
  const vocabulary = vocabularyOf(regulation);
  const context: JudgementContext = { asOf, monthReading, inForceFrom, calendar, vocabulary };
  return { norm, outcomes: evaluator.judge(norm, profile, context) };
}

function titled(cases: readonly Case[]): (readonly [string, Case])[] {
  return cases.map((each) => [`${each.rule}: ${each.name}`, each]);
}

/** The part of an outcome that the case pins down. */
function narrowed(outcome: Outcome, expected: ExpectedOutcome | undefined): object {
  const { reasons, advisories = [], ...rest } = outcome;
  const whole: Readonly<Record<string, unknown>> = {
    ...rest,
    because: reasons.map(({ code }) => code),
    advises: advisories.map(({ code }) => code),
  };
  return Object.fromEntries(Object.keys(expected ?? { state: "" }).map((key) => [key, whole[key]]));
}

describe.each(Object.entries(topicCases))("%s", (topic, cases) => {
  it.each(titled(cases))("%s", (_, each) => {
    expect(profileProblems(each.profile)).toEqual([]);
    const { norm, outcomes } = judge(each);
    expect(norm.topic).toBe(topic);
    expect(outcomes.map((outcome, index) => narrowed(outcome, each.expect[index]))).toEqual(
      each.expect,
    );
    for (const outcome of outcomes) expectWords(norm, outcome);
    const missing = outcomes.flatMap((each) => ("missing" in each ? each.missing : []));
    expect(missing.filter((path) => factName(path) === undefined)).toEqual([]);
  });

  it("has a name of its own for every case", () => {
    const names = titled(cases).map(([title]) => title);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toBe(name.normalize("NFC"));
  });

  it("shows a pass and a breach where facts can tell", () => {
    const states = new Set(cases.flatMap((each) => each.expect.map(({ state }) => state)));
    const passes = ![...unmeasured, ...onlyRefuted].includes(topic);
    expect([states.has("compliant"), states.has("violated")]).toEqual([
      passes,
      !unmeasured.includes(topic),
    ]);
    expect(states.has("indeterminate")).toBe(!unmeasured.includes(topic));
  });
});

function expectWords(norm: JudgeableNorm, outcome: Outcome): void {
  const finding = { reasons: outcome.reasons, advisories: outcome.advisories ?? [] };
  const words = (lang: Lang): readonly string[] => {
    const { message, remedy, advisories } = describeWith(catalogueOf(norm), finding, lang);
    expect(remedy === undefined).toBe(outcome.state !== "violated");
    return [message, ...(remedy === undefined ? [] : [remedy]), ...advisories];
  };
  for (const lang of langs) {
    for (const text of words(lang)) {
      expect(text).toMatch(/\S\.$/);
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|\s[.,;:]/);
    }
  }
  const vi = words("vi");
  words("en").forEach((text, index) => {
    expect(text).not.toBe(vi[index]);
  });
}
