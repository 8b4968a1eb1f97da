import type { FindingState, IsoDay, SystemProfile } from "@ttthdl/core";
import type { JudgeableNorm } from "../norm.js";
import type { Outcome } from "./outcome.js";

/** Part of an outcome that a worked case pins down. */
export type ExpectedOutcome = { readonly state: FindingState } & {
  readonly target?: string;
  readonly missing?: readonly string[];
  readonly distance?: Extract<Outcome, { state: "violated" }>["distance"];
  readonly on?: IsoDay;
  readonly judgedFrom?: IsoDay;
  /** Codes of the reasons, in order. */
  readonly because?: readonly string[];
  /** Codes of the advisories, in order. */
  readonly advises?: readonly string[];
};

/** A worked case: facts in the language of an inspector, a real norm, and what must come of it. */
export interface Case {
  readonly name: string;
  /** Id of the norm that is judged. */
  readonly rule: string;
  /** The norm itself where no text prints one yet. */
  readonly norm?: JudgeableNorm;
  readonly profile: SystemProfile;
  /** Left out: 2026-11-22. */
  readonly asOf?: IsoDay;
  readonly monthReading?: "30-days";
  /** Every outcome of the evaluator, in order. */
  readonly expect: readonly ExpectedOutcome[];
}
