import type { LocalizedText, Reason } from "@ttthdl/core";
import { makeReason, type Outcome, type OutcomeDetails, type ReasonMaker } from "../outcome.js";
import type { CadenceVerdict, MissedTime } from "./cadence.js";
import type { CadenceBreaches, CadenceNotes } from "./cadence-messages.js";

const because: ReasonMaker<CadenceNotes & CadenceBreaches> = makeReason;

/**
 * Says what came of a duty that comes back. The distance of a broken duty is the longest delay; one that is
 * never recorded has none, because no text prints the day from which it would count (reading G17).
 *
 * @param what - The activity or the report, as a sentence begins with it.
 */
export function cadenceOutcome(
  verdict: CadenceVerdict,
  what: LocalizedText,
  details: Omit<OutcomeDetails, "reasons">,
): Outcome {
  switch (verdict.state) {
    case "kept": {
      const { from: judgedFrom, last, nextDue, pending } = verdict;
      const reasons = [
        because("kept", { what, last, nextDue }),
        ...(pending ? [because("pending", { due: nextDue })] : []),
      ];
      return { state: "compliant", reasons, judgedFrom, ...details };
    }
    case "not-yet": {
      const { on, from: judgedFrom } = verdict;
      const reasons = [because("first-due", { what, due: on })];
      return { state: "upcoming", on, reasons, judgedFrom, ...details };
    }
    case "never": {
      const { from: judgedFrom } = verdict;
      const reasons = [because("never-recorded", { what, from: judgedFrom })];
      return { state: "violated", reasons, judgedFrom, ...details };
    }
    case "broken": {
      const { from: judgedFrom, missed, madeGood: on } = verdict;
      const madeGood = on === undefined ? [] : [because("made-good", { what, on })];
      return {
        state: "violated",
        reasons: [...breaches(missed, what), ...madeGood],
        judgedFrom,
        distance: { amount: longestDelay(missed), unit: "day" },
        ...details,
      };
    }
  }
}

function breaches(missed: readonly MissedTime[], what: LocalizedText): readonly Reason[] {
  const units = missed.flatMap(({ unit }) => unit ?? []);
  const [first] = units;
  if (first !== undefined) {
    const firsts = units.map((unit) => unit.first);
    const daysLate = longestDelay(missed);
    return [because("units-missed", { what, unit: first.unit, firsts, daysLate })];
  }
  const times = missed.flatMap(({ due, doneOn: on, daysLate }) =>
    on === undefined ? [] : [{ due, on, daysLate }],
  );
  const open = missed.filter(({ doneOn }) => doneOn === undefined);
  const dues = open.map(({ due }) => due);
  return [
    ...(times.length === 0 ? [] : [because("done-late", { what, times })]),
    ...(open.length === 0
      ? []
      : [because("overdue", { what, dues, daysLate: longestDelay(open) })]),
  ];
}

function longestDelay(missed: readonly MissedTime[]): number {
  return Math.max(...missed.map(({ daysLate }) => daysLate));
}
