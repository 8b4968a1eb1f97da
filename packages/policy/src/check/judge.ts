import type { WorkingCalendar } from "@ttthdl/calendar";
import { announcedCalendar } from "@ttthdl/calendar/internal";
import type { Finding, IsoDay, Reason } from "@ttthdl/core";
import { goneLawUnder } from "../cited-law/cited-law.js";
import { goneLawWords } from "../cited-law/words.js";
import type { JudgeableNorm, Norm, Regulation } from "../norm.js";
import { readingState, readings } from "../readings.js";
import type { Evaluator, MonthReading } from "../topics/evaluator.js";
import { evaluators } from "../topics/index.generated.js";
import { makeReason, type Outcome, type ReasonMaker } from "../topics/outcome.js";
import { withPrintedNames } from "../topics/printed-names.js";
import type { CommonNotes } from "../topics/shared/messages.js";
import { outsidePopulation } from "../topics/shared/population.js";
import { vocabularyOf } from "../topics/shared/text-vocabulary.js";
import { type FindingFrame, frameOf, toFinding } from "../topics/to-finding.js";
import { bearerOf } from "./bearers/bearer-of.js";
import { judgeForBearers } from "./bearers/judge-for-bearers.js";
import { bearerMessages } from "./bearers/words.js";
import { inForceOn, outsideScope } from "./in-force.js";
import type { Subject } from "./subject.js";

const because: ReasonMaker<CommonNotes> = makeReason;

/** The day of the question, and how months are read. */
export interface JudgeOptions {
  readonly asOf: IsoDay;
  readonly monthReading?: MonthReading;
  /** Readings that the caller contests: a breach that rests on one of them is `manual`. */
  readonly contestedReadings?: readonly string[];
  /** Left out, working days are those of the official notices that the package knows. */
  readonly calendar?: WorkingCalendar;
}

/**
 * Judges one norm of a regulation on one subject. Evaluators never throw out of the run: a failure is a
 * finding of state `error`.
 */
export function judgeNorm(
  regulation: Regulation,
  norm: Norm,
  subject: Subject,
  options: JudgeOptions,
): readonly Finding[] {
  const bearer = bearerOf(regulation, norm);
  const base: FindingFrame = { ...frameOf(regulation, norm, [], subject.name), bearer };
  const outside = outsideScope(regulation, subject.profile.system?.kind);
  if (outside !== undefined) return [{ state: "not-applicable", reasons: [outside], ...base }];

  const force = inForceOn(regulation, norm, options.asOf);
  if (force.state === "upcoming") {
    return [{ state: "upcoming", on: force.from, reasons: [force.reason], ...base }];
  }
  if (force.state === "not-applicable") {
    return [{ state: "not-applicable", reasons: [force.reason], ...base }];
  }
  const { overtakenFrom: since, overtakenBy: by = "" } = norm;
  if (since !== undefined && since <= options.asOf) {
    return [
      { state: "manual", reasons: [because("overtaken-in-substance", { since, by })], ...base },
    ];
  }
  const absent = outsidePopulation(norm, subject.profile);
  if (absent !== undefined) return [{ state: "not-applicable", reasons: [absent], ...base }];

  if (norm.encoded === false) {
    const { vi, en } = norm.reason;
    const findings: readonly Finding[] = [
      { state: "manual", reasons: [because("not-encoded", { vi, en })], ...base },
    ];
    return advised(findings, citedLawAdvisories(regulation, norm, options.asOf));
  }
  try {
    const { asOf, monthReading = "calendar", calendar = announcedCalendar() } = options;
    const vocabulary = vocabularyOf(regulation);
    const context = { asOf, monthReading, calendar, vocabulary, inForceFrom: force.from };
    const findings: Finding[] = [];
    const outcomes = judgeForBearers(norm, subject.profile, bearer.name, (profile) =>
      evaluatorOf(norm).judge(norm, profile, context),
    );
    for (const outcome of outcomes) {
      const named = withPrintedNames(outcome, regulation.roleNames);
      findings.push(toFinding(withReading(base, named), named, subject.evidence));
    }
    const contested = contestedReadings(norm, options.contestedReadings);
    return advised(
      contested.length === 0 ? findings : findings.map((each) => undecided(each, contested)),
      citedLawAdvisories(regulation, norm, asOf),
    );
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [{ state: "error", reasons: [because("evaluator-failed", { what })], ...base }];
  }
}

/** Whose duty it is can decide an outcome; the finding then rests on that reading too (reading G16). */
function withReading(frame: FindingFrame, { reasons }: Outcome): FindingFrame {
  if (!reasons.some(({ code }) => Object.hasOwn(bearerMessages, code))) return frame;
  return { ...frame, readings: [...frame.readings, "G16"] };
}

/** An advisory on a norm is said once, at its first finding that applies. */
function advised(findings: readonly Finding[], advisories: readonly Reason[]): readonly Finding[] {
  if (advisories.length === 0) return findings;
  const first = findings.findIndex(({ state }) => state !== "not-applicable");
  return findings.map((finding, index) =>
    index === first ? { ...finding, advisories: [...finding.advisories, ...advisories] } : finding,
  );
}

/** Where the duty itself rests on law that is gone (reading S2). */
function citedLawAdvisories(
  { laterTextsApply }: Regulation,
  norm: Norm,
  asOf: IsoDay,
): readonly Reason[] {
  const gone = goneLawUnder(norm, asOf).map(({ words }) => words);
  if (gone.length === 0) return [];
  const { vi, en } = goneLawWords(gone, laterTextsApply);
  return [because("cited-law-gone", { vi, en })];
}

/** The readings of a norm that somebody competent, or the caller, reads otherwise. */
function contestedReadings(
  { readings: ids = [] }: Norm,
  byCaller: readonly string[] = [],
): readonly string[] {
  return ids.filter((id) => {
    const reading = readings[id];
    return byCaller.includes(id) || (reading && readingState(reading) === "contested");
  });
}

/** A breach that rests on contested readings is for a person to decide; what was found stands among its reasons. */
function undecided(finding: Finding, contested: readonly string[]): Finding {
  if (finding.state !== "violated") return finding;
  const { distance: _, ...found } = finding;
  const reasons = [because("contested-reading", { readings: contested }), ...found.reasons];
  return { ...found, state: "manual", reasons };
}

/** The registry pairs topic and norm; the type system cannot follow the pairing through a lookup. */
function evaluatorOf(norm: JudgeableNorm): Evaluator<JudgeableNorm["params"]> {
  return evaluators[norm.topic] as Evaluator<JudgeableNorm["params"]>;
}
