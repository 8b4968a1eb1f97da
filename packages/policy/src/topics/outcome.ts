import type { Distance, FindingState, IsoDay, PlainData, Reason } from "@ttthdl/core";

/** What an outcome tells besides its state. */
export interface OutcomeDetails {
  /** The part of the profile it is about, for example `passwordPolicy[0]`. */
  readonly target?: string;
  /** Paths of the facts that were looked at. */
  readonly facts?: readonly string[];
  /** The day from which a list was judged (reading G13). */
  readonly judgedFrom?: IsoDay;
  readonly reasons: readonly Reason[];
  readonly advisories?: readonly Reason[];
  readonly actual?: PlainData;
  readonly required?: PlainData;
}

/** What an evaluator answers: a finding without its norm, its citation and its subject. */
export type Outcome = OutcomeDetails &
  (
    | { readonly state: "compliant" | "not-applicable" | "manual" }
    | { readonly state: "violated"; readonly distance?: Distance }
    | { readonly state: "indeterminate"; readonly missing: readonly string[] }
    | { readonly state: "upcoming"; readonly on: IsoDay }
  );

/**
 * Something under construction that starts from `Base`: each state brings its own part. Findings and
 * outcomes are built property by property because they are built in thousands.
 */
export type Draft<Base> = { -readonly [Key in keyof Base]: Base[Key] } & {
  state: FindingState;
  distance?: Distance;
  missing?: readonly string[];
  on?: IsoDay;
};

/** Makes a reason whose code and data are those of a topic's catalogue. */
export type ReasonMaker<Reasons> = <Code extends keyof Reasons & string>(
  code: Code,
  data: Reasons[Code],
) => Reason;

/** The one implementation of every {@link ReasonMaker}. */
export const makeReason = (code: string, data: unknown): Reason => ({
  code,
  data: data as Reason["data"],
});

/**
 * Facts are missing: nothing was measured, and the missing paths are named (reading G1).
 */
export function missingFacts(
  missing: readonly string[],
  details: Omit<OutcomeDetails, "reasons" | "facts"> = {},
): Outcome {
  return {
    state: "indeterminate",
    missing,
    facts: missing,
    reasons: [{ code: "missing-facts", data: { missing } }],
    ...details,
  };
}

/** The norm does not speak about this object; the code is one of the common catalogue. */
export function notApplicable(
  code:
    | "account-class"
    | "scope"
    | "no-person"
    | "importance"
    | "not-constantly-changing"
    | "before-in-force",
  details: Omit<OutcomeDetails, "reasons"> = {},
): Outcome {
  return { state: "not-applicable", reasons: [{ code, data: {} }], ...details };
}
