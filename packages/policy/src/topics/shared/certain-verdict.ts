import type { Recurrence } from "@ttthdl/calendar/deadlines";
import type { IsoDay } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import { type CadenceVerdict, judgeCadence } from "./cadence.js";

interface Dated {
  readonly on: IsoDay;
}

/** Times at which a duty was kept, in order: all that are listed, those that count, and those that may. */
export interface DoubtfulTimes {
  readonly listed: readonly Dated[];
  readonly sure: readonly Dated[];
  readonly possible: readonly Dated[];
}

/**
 * Judges a duty that comes back where a fact that nobody states decides whether some times count; `undefined`
 * where that fact changes what comes of it.
 */
export function certainVerdict(
  recurrence: Recurrence,
  { listed: [first], sure, possible }: DoubtfulTimes,
  context: JudgementContext,
): CadenceVerdict | undefined {
  const verdictOn = (counted: readonly Dated[]): CadenceVerdict => {
    const done = counted.map(({ on }) => on);
    const times = { done, ...(first === undefined ? {} : { listedFrom: first.on }) };
    return judgeCadence(recurrence, times, context);
  };
  const verdict = verdictOn(sure);
  const best = verdictOn(possible);
  if (best.state !== verdict.state) return undefined;
  // Of two broken verdicts the milder one is certain.
  return best.state === "broken" ? best : verdict;
}
