import { addPeriod } from "@ttthdl/calendar";
import type { FindingState, IsoDay, SettingPeriod, SystemProfile } from "@ttthdl/core";
import fc from "fast-check";
import { expect } from "vitest";
import { judgeNorm } from "../check/judge.js";
import type { NormOf, Regulation, Topic } from "../norm.js";
import { regulations } from "../regulations/index.js";
import { answeredFor } from "./answered-for.fixture.js";

/** The day of every question that names no other. */
export const AS_OF: IsoDay = "2026-11-22";

/** A question, and the same question with a setting that is no laxer. */
export interface Pair {
  readonly lax: SystemProfile;
  readonly strict: SystemProfile;
  readonly strictAsOf?: IsoDay;
}

interface Placed<T extends Topic> {
  readonly regulation: Regulation;
  readonly norm: NormOf<T>;
}

/** Every norm of the topic that is still in force on the day and not overtaken. */
function normsOf<T extends Topic>(topic: T): readonly Placed<T>[] {
  return regulations.flatMap((regulation) =>
    regulation.norms.flatMap((norm) =>
      norm.topic === topic &&
      norm.encoded !== false &&
      (norm.validTo ?? AS_OF) >= AS_OF &&
      norm.overtakenFrom === undefined
        ? [{ regulation, norm: norm as unknown as NormOf<T> }]
        : [],
    ),
  );
}

function statesOf<T extends Topic>(
  { regulation, norm }: Placed<T>,
  profile: SystemProfile,
  asOf: IsoDay,
): readonly FindingState[] {
  const found = regulation.norms.find(({ id }) => id === norm.id);
  if (found === undefined) throw new Error(norm.id);
  return judgeNorm(regulation, found, { profile: answeredFor(found, profile) }, { asOf }).map(
    ({ state }) => state,
  );
}

/** Compliant stays compliant for every norm of the topic, and the pairs do reach compliance. */
export function staysCompliant<T extends Topic>(
  topic: T,
  pairs: (norm: NormOf<T>) => fc.Arbitrary<Pair>,
): void {
  const placed = normsOf(topic);
  expect(placed).not.toEqual([]);
  for (const each of placed) {
    let reached = 0;
    const property = fc.property(pairs(each.norm), ({ lax, strict, strictAsOf = AS_OF }) => {
      const before = statesOf(each, lax, AS_OF);
      if (before.length === 0 || before.some((state) => state !== "compliant")) return;
      reached++;
      const after = statesOf(each, strict, strictAsOf);
      expect([each.norm.id, [...new Set(after)]]).toEqual([each.norm.id, ["compliant"]]);
    });
    fc.assert(property, { numRuns: 300 });
    expect([each.norm.id, reached > 0]).toEqual([each.norm.id, true]);
  }
}

/** Two whole numbers, the smaller one first. */
export const two = (max: number, min = 0): fc.Arbitrary<readonly [small: number, large: number]> =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

/** How many of each unit make up more than a year. */
const upTo = {
  second: 40_000_000,
  minute: 600_000,
  hour: 9_000,
  day: 400,
  week: 60,
  month: 14,
  year: 2,
} as const;

/** Two settings in one unit, the shorter one first. */
export const periods: fc.Arbitrary<readonly [SettingPeriod, SettingPeriod]> = fc
  .constantFrom(...(Object.keys(upTo) as (keyof typeof upTo)[]))
  .chain((unit) =>
    two(upTo[unit], 1).map(([a, b]) => [
      { amount: a, unit },
      { amount: b, unit },
    ]),
  );

/** So many days before a day. */
export const daysBefore = (day: IsoDay, amount: number): IsoDay =>
  addPeriod(day, { amount: -amount, unit: "day" });
/** A moment that lies well inside a local day. */
export const noon = (day: IsoDay): string => `${day}T12:00:00+07:00`;
