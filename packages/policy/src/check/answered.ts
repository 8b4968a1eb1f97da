import type { Attestation, Finding, IsoDay, Use, Waiver } from "@ttthdl/core";
import type { Regulation } from "../norm.js";

/** What a run asks of attestations and waivers: whether they hold on a day, for which rules. */
export interface StandingQuestion {
  readonly regulations: readonly Regulation[];
  readonly asOf: IsoDay;
}

/** Whether a paper speaks about a finding: its rule and, where the paper names them, its file and its part. */
export function isAbout(
  { rule, subject, target }: Attestation | Waiver,
  finding: Finding,
  successors: ReadonlyMap<string, string>,
): boolean {
  return (
    (successors.get(rule) ?? rule) === finding.rule &&
    (subject === undefined || subject === finding.subject) &&
    (target === undefined || target === finding.target)
  );
}

/** Findings after some of them were answered, and what became of each paper, in the order given. */
export interface Answered<Paper extends Attestation | Waiver> {
  readonly findings: readonly Finding[];
  readonly uses: readonly Use<Paper>[];
}
