import type { Recurrence } from "@ttthdl/calendar/internal";
import type { IsoDay } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import { type CadenceVerdict, judgeCadence } from "./cadence.js";

interface Dated {
  readonly on: IsoDay;
}

/** Times at which a duty was kept, in order: all that are listed, those that count, and those that may. */
export interface PossibleTimes {
  readonly listed: readonly Dated[];
  readonly sure: readonly Dated[];
  readonly possible: readonly Dated[];
  readonly recordsFrom?: IsoDay | undefined;
}

/**
 * Judges a duty that comes back where a fact that nobody states decides whether some times count; `undefined`
 * where that fact changes what comes of it.
 */
export function certainVerdict(
  recurrence: Recurrence,
  { listed: [first], sure, possible, recordsFrom }: PossibleTimes,
  context: JudgementContext,
): CadenceVerdict | undefined {
  const verdictOn = (counted: readonly Dated[]): CadenceVerdict => {
    const done = counted.map(({ on }) => on);
    const times = { done, recordsFrom, ...(first && { listedFrom: first.on }) };
    return judgeCadence(recurrence, times, context);
  };
  const verdict = verdictOn(sure);
  const best = verdictOn(possible);
  // Of two verdicts that find a breach the milder one is certain.
  if (isBreach(best) && isBreach(verdict)) return best;
  return best.state === verdict.state ? verdict : undefined;
}

const isBreach = ({ state }: CadenceVerdict): boolean => state === "broken" || state === "never";
