import type { Evidence, Finding, FindingBase, IsoDay, NormBase, Reason } from "@ttthdl/core";
import type { Evaluator, MonthReading } from "../evaluators/evaluator.js";
import { makeReason, type Outcome, type ReasonMaker } from "../evaluators/outcome.js";
import { evaluators } from "../evaluators/registry.js";
import type { CommonNotes } from "../evaluators/shared/messages.js";
import type { JudgeableNorm, Norm, Regulation, Topic } from "../topics.js";
import { inForceOn, instrumentAdvisories, outsideScope } from "./in-force.js";
import type { Subject } from "./subject.js";

const because: ReasonMaker<CommonNotes> = makeReason;
const NONE: readonly never[] = [];

/** The day of the question, and how months are read. */
export interface JudgeOptions {
  readonly asOf: IsoDay;
  readonly monthReading?: MonthReading;
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
  const base = baseOf(regulation, norm, subject, instrumentAdvisories(regulation, options.asOf));
  const outside = outsideScope(regulation, subject.profile.system?.kind);
  if (outside !== undefined) return [{ ...base, state: "not-applicable", reasons: [outside] }];

  const force = inForceOn(regulation, norm, options.asOf);
  if (force.state === "upcoming") {
    return [{ ...base, state: "upcoming", on: force.from, reasons: [force.reason] }];
  }
  if (force.state === "not-applicable") {
    return [{ ...base, state: "not-applicable", reasons: [force.reason] }];
  }
  if (norm.encoded === false) {
    const { vi, en } = norm.reason;
    return [{ ...base, state: "manual", reasons: [because("not-encoded", { vi, en })] }];
  }
  try {
    const { asOf, monthReading = "calendar" } = options;
    const context = { asOf, monthReading, inForceFrom: force.from };
    return evaluatorOf(norm)
      .judge(norm, subject.profile, context)
      .map((outcome) => toFinding(base, outcome, subject.evidence ?? NONE));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [{ ...base, state: "error", reasons: [because("evaluator-failed", { what })] }];
  }
}

/** The registry pairs topic and norm; the type system cannot follow the pairing through a lookup. */
function evaluatorOf(norm: JudgeableNorm): Evaluator<Topic> {
  return evaluators[norm.topic] as Evaluator<Topic>;
}

function baseOf(
  regulation: Regulation,
  norm: NormBase,
  subject: Subject,
  advisories: readonly Reason[],
): Omit<FindingBase, "reasons"> {
  return {
    rule: norm.id,
    regulation: regulation.slug,
    cite: norm.cite,
    topic: norm.topic,
    ...(subject.name === undefined ? {} : { subject: subject.name }),
    advisories,
    readings: norm.readings ?? NONE,
  };
}

function toFinding(
  base: Omit<FindingBase, "reasons">,
  outcome: Outcome,
  evidence: readonly Evidence[],
): Finding {
  const { facts = NONE, advisories = NONE, ...rest } = outcome;
  const used = evidence.filter(({ path }) => facts.includes(path));
  return {
    ...base,
    ...rest,
    advisories: advisories.length === 0 ? base.advisories : [...base.advisories, ...advisories],
    ...(used.length === 0 ? {} : { evidence: used }),
  };
}
