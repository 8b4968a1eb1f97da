import type { FindingState, LocalizedText } from "@ttthdl/core";
import { makeReason, type Outcome, type ReasonMaker } from "../../topics/outcome.js";
import type { BearerNotes } from "./words.js";

const because: ReasonMaker<BearerNotes> = makeReason;

/** What came of a norm for one body. */
export interface BodyOutcome {
  readonly body: string;
  readonly outcomes: readonly Outcome[];
}

/** The worst first: a breach of one body is a breach, whatever the others show. */
const worstFirst: readonly FindingState[] = [
  "violated",
  "indeterminate",
  "manual",
  "upcoming",
  "compliant",
  "not-applicable",
];

/** One outcome for all bodies that a norm binds: it is met only when each of them shows it (reading G16). */
export function forEachBody(results: readonly BodyOutcome[]): Outcome {
  const each = results.flatMap(({ body, outcomes }) =>
    outcomes.map((outcome) => ({ body, outcome })),
  );
  const ranked = [...each].sort((a, b) => rankOf(a.outcome) - rankOf(b.outcome));
  const [worst] = ranked;
  if (worst === undefined) throw new Error("a norm for several bodies is judged for at least one");
  const { state } = worst.outcome;
  const alike = ranked.filter(({ outcome }) => outcome.state === state);
  const bodies = results.map(({ body }) => body);
  if (state === "compliant") {
    return { ...worst.outcome, reasons: [because("every-body-shown", { bodies })] };
  }
  const reasons = alike.flatMap(({ body, outcome }) => [
    because("about-body", { body }),
    ...outcome.reasons,
  ]);
  if (worst.outcome.state !== "indeterminate") return { ...worst.outcome, reasons };
  const missing = alike.flatMap(({ outcome }) =>
    outcome.state === "indeterminate" ? outcome.missing : [],
  );
  return { ...worst.outcome, missing: [...new Set(missing)], reasons };
}

/** Without a list of the bodies nobody knows whether each of them shows it; a breach of one is a breach. */
export function withoutBodies(outcome: Outcome, bearer: LocalizedText): Outcome {
  if (outcome.state !== "compliant") return outcome;
  const note = because("bodies-not-listed", { shown: 1, bearer });
  return { ...outcome, state: "manual", reasons: [...outcome.reasons, note] };
}

function rankOf({ state }: Outcome): number {
  return worstFirst.indexOf(state);
}
