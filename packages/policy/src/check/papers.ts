import type { Attestation, Finding, IsoDay, Use, Waiver } from "@ttthdl/core";
import type { Regulation } from "../topics.js";

/** What a run asks of attestations and waivers: whether they hold on a day, for which rules. */
export interface PaperQuestion {
  readonly regulations: readonly Regulation[];
  readonly asOf: IsoDay;
}

/** Findings after some of them were answered, and what became of each paper, in the order given. */
export interface Answered<Paper extends Attestation | Waiver> {
  readonly findings: readonly Finding[];
  readonly uses: readonly Use<Paper>[];
}
