import type { Evidence, Finding, FindingBase, Instrument, NormBase, Reason } from "@ttthdl/core";
import type { Draft, Outcome } from "./outcome.js";

const NONE: readonly never[] = [];

/** What a finding knows before anything is judged. */
export type FindingFrame = Omit<FindingBase, "reasons">;

/** The part of a finding that comes from its norm. */
export function frameOf(
  regulation: Pick<Instrument, "slug">,
  { id: rule, cite, topic, readings = NONE }: NormBase,
  advisories: readonly Reason[] = NONE,
  subject?: string,
): FindingFrame {
  const frame = { rule, regulation: regulation.slug, cite, topic, advisories, readings };
  return subject === undefined ? frame : { subject, ...frame };
}

/** An outcome as a finding: with its norm, its citation and the evidence for the facts it looked at. */
export function toFinding(
  frame: FindingFrame,
  outcome: Outcome,
  evidence: readonly Evidence[] = NONE,
): Finding {
  const { rule, regulation, cite, topic, readings } = frame;
  const { state, reasons, facts = NONE } = outcome;
  const advisories =
    outcome.advisories === undefined || outcome.advisories.length === 0
      ? frame.advisories
      : [...frame.advisories, ...outcome.advisories];

  const finding: Draft<FindingBase> = {
    rule,
    regulation,
    cite,
    topic,
    state,
    reasons,
    advisories,
    readings,
  };
  if (frame.bearer !== undefined) finding.bearer = frame.bearer;
  if (frame.subject !== undefined) finding.subject = frame.subject;
  if (outcome.target !== undefined) finding.target = outcome.target;
  if (outcome.facts !== undefined) finding.facts = facts;
  if (outcome.judgedFrom !== undefined) finding.judgedFrom = outcome.judgedFrom;
  if (outcome.actual !== undefined) finding.actual = outcome.actual;
  if (outcome.required !== undefined) finding.required = outcome.required;
  if (outcome.state === "violated" && outcome.distance) finding.distance = outcome.distance;
  if (outcome.state === "indeterminate") finding.missing = outcome.missing;
  if (outcome.state === "upcoming") finding.on = outcome.on;
  if (evidence.length > 0) {
    const used = evidence.filter(({ path }) => facts.includes(path));
    if (used.length > 0) finding.evidence = used;
  }
  return finding as Finding;
}
