import type { IsoDay } from "@ttthdl/core";
import { type DayNumber, fromDayNumber } from "../civil-day.js";

/** A span of known days without a gap, counted in advance: every question is answered by a look-up. */
export class DayTable {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** How many working days lie before each day, and one entry more. */
  readonly #before: Int32Array;
  /** The working days in order. */
  readonly #worked: Int32Array;
  readonly #texts: IsoDay[] = [];

  constructor(first: DayNumber, last: DayNumber, works: (day: DayNumber) => boolean) {
    this.first = first;
    this.last = last;
    const length = last - first + 1;
    this.#before = new Int32Array(length + 1);
    const worked = new Int32Array(length);
    let count = 0;
    for (let at = 0; at < length; at++) {
      if (works(first + at)) {
        worked[count] = first + at;
        count++;
      }
      this.#before[at + 1] = count;
    }
    this.#worked = worked.subarray(0, count);
  }

  /** Whether a day of the span is worked. */
  works(day: DayNumber): boolean {
    const at = day - this.first;
    return (this.#before[at + 1] ?? 0) > (this.#before[at] ?? 0);
  }

  /** How many working days lie before a day; the day after the last one may be asked. */
  countBefore(day: DayNumber): number {
    return this.#before[day - this.first] ?? 0;
  }

  /** The working day with a number counted from 0, or `undefined` outside the span. */
  nth(index: number): DayNumber | undefined {
    return this.#worked[index];
  }

  /** The same day as text; written once, then looked up. */
  text(index: number): IsoDay {
    const known = this.#texts[index];
    if (known !== undefined) return known;
    const text = fromDayNumber(this.#worked[index] ?? Number.NaN);
    this.#texts[index] = text;
    return text;
  }
}
