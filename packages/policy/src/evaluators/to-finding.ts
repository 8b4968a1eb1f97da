import type { Evidence, Finding, FindingBase, Instrument, NormBase, Reason } from "@ttthdl/core";
import type { Outcome } from "./outcome.js";

const NONE: readonly never[] = [];

/** What a finding knows before anything is judged. */
export type FindingFrame = Omit<FindingBase, "reasons">;

/** The part of a finding that comes from its norm. */
export function frameOf(
  regulation: Pick<Instrument, "slug">,
  norm: NormBase,
  advisories: readonly Reason[] = NONE,
): FindingFrame {
  return {
    rule: norm.id,
    regulation: regulation.slug,
    cite: norm.cite,
    topic: norm.topic,
    advisories,
    readings: norm.readings ?? NONE,
  };
}

/** An outcome as a finding: with its norm, its citation and the evidence for the facts it looked at. */
export function toFinding(
  frame: FindingFrame,
  outcome: Outcome,
  evidence: readonly Evidence[] = NONE,
): Finding {
  const { facts = NONE, advisories = NONE, ...rest } = outcome;
  const used = evidence.filter(({ path }) => facts.includes(path));
  return {
    ...frame,
    ...rest,
    advisories: advisories.length === 0 ? frame.advisories : [...frame.advisories, ...advisories],
    ...(used.length === 0 ? {} : { evidence: used }),
  };
}
