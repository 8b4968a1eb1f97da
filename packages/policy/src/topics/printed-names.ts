import type { Instrument, Json, LocalizedText, Reason } from "@ttthdl/core";
import type { Outcome } from "./outcome.js";

/** What the text of the norm calls the roles that a sentence names, where it has a name of its own for them. */
export interface PrintedNames {
  readonly names?: Readonly<Record<string, LocalizedText>>;
}

/** Under these keys a reason names roles and recipients. */
const roleKeys = ["recipient", "recipients", "to", "approver", "by", "early"] as const;

/** An outcome whose reasons carry the names that the text prints for the roles in them. */
export function withPrintedNames(outcome: Outcome, printed: Instrument["roleNames"]): Outcome {
  if (printed === undefined) return outcome;
  return { ...outcome, reasons: outcome.reasons.map((reason) => named(reason, printed)) };
}

function named(reason: Reason, printed: NonNullable<Instrument["roleNames"]>): Reason {
  const names: Record<string, Json> = {};
  for (const key of roleKeys) {
    for (const id of [reason.data[key]].flat()) {
      const name = typeof id === "string" ? printed[id as keyof typeof printed] : undefined;
      if (name !== undefined) names[String(id)] = { ...name };
    }
  }
  return Object.keys(names).length === 0 ? reason : { ...reason, data: { ...reason.data, names } };
}
