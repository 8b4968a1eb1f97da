import { calendarSpan, rollingTerm } from "@ttthdl/calendar/internal";
import type { IsoDay } from "@ttthdl/core";
import type { Answer } from "./activities.js";
import type { CoverageJudge } from "./covered.js";
import type { Cadence } from "./recurrence.js";

/** A day on which a duty was met: by one occasion, or by the last of several that count together. */
export interface Completion {
  readonly on: IsoDay;
  /** The occasions that make it up. */
  readonly occasions: readonly Answer[];
}

/** The days on which a duty was met, and the occasions of one term that do not yet add up. */
export interface Completions {
  readonly met: readonly Completion[];
  readonly partial: readonly (readonly Answer[])[];
}

/**
 * Adds occasions up until everything demanded is covered; only occasions of one term count together (reading G15).
 *
 * @param answers - Occasions, in the order of their days.
 * @param isMet - Whether these occasions cover everything.
 */
function addUp(
  answers: readonly Answer[],
  cadence: Cadence,
  isMet: (occasions: readonly Answer[]) => boolean,
): Completions {
  const met: Completion[] = [];
  const partial: (readonly Answer[])[] = [];
  let open: readonly Answer[] = [];
  for (const answer of answers) {
    const kept = open.filter(({ on }) => isOneTerm(on, answer.on, cadence));
    if (kept.length < open.length && kept.length === 0) partial.push(open);
    open = [...kept, answer];
    if (!isMet(open)) continue;
    met.push({ on: answer.on, occasions: open });
    open = [];
  }
  if (open.length > 0) partial.push(open);
  return { met, partial };
}

/** Whether two days lie in one calendar unit, or at most one rolling term apart. */
export function isOneTerm(earlier: IsoDay, later: IsoDay, cadence: Cadence): boolean {
  return cadence.counting === "calendar"
    ? calendarSpan(earlier, cadence.every).last === calendarSpan(later, cadence.every).last
    : later <= rollingTerm(earlier, cadence.every).last;
}

/** The completions that are sure, and those that a fact which nobody states may add. */
export function completionsOf(
  answers: readonly Answer[],
  cadence: Cadence,
  coverage: CoverageJudge,
): {
  readonly sure: Completions;
  readonly possible: Completions;
  readonly missing: readonly string[];
} {
  const named = answers.filter(({ unclear }) => unclear === undefined);
  const sure = addUp(named, cadence, (each) => coverage.of(each).missing.length === 0);
  const possible = addUp(answers, cadence, (each) => {
    const { missing, unclear } = coverage.of(each);
    return missing.length === 0 || unclear !== undefined;
  });
  const missing = possible.met.flatMap(({ occasions }) => {
    const bearers = occasions.flatMap(({ unclear }) => unclear ?? []);
    return [...bearers, ...[coverage.of(occasions).unclear].flatMap((path) => path ?? [])];
  });
  return { sure, possible, missing: [...new Set(missing)] };
}
