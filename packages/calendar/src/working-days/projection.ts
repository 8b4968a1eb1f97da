import type { SpecialDay } from "../holidays/special-day.js";

/**
 * Where the days of years without a notice come from. `@ttthdl/calendar/projection` makes the one by
 * statute; a calendar without one does not guess.
 */
export interface Projection {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The days of one year in order. */
  daysOf(year: number): readonly SpecialDay<"projected">[];
}
