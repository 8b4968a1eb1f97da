import amlich from "amlich";
import lunarJavascript from "lunar-javascript";
import { describe, expect, it } from "vitest";
import { civilParts, fromDayNumber, toDayNumber } from "../civil-day.js";
import { amlichDivergences, chineseDivergences, type Divergence } from "./divergences.fixture.js";
import type { LunarDate } from "./lunar-date.js";
import { type LunarMonth, lunarMonths } from "./months.js";

const months = lunarMonths().filter(
  ({ first, length }) =>
    first >= toDayNumber("1968-01-01") && first + length - 1 <= toDayNumber("2199-12-31"),
);

type Peer = (day: string) => LunarDate;

const amlichDate: Peer = (day) => {
  const { year, month, date } = civilParts(day);
  const [lunarDay, lunarMonth, lunarYear, leap] = amlich.convertSolar2Lunar(date, month, year, 7);
  return { year: lunarYear, month: lunarMonth, day: lunarDay, leap: leap === 1 };
};

const chineseDate: Peer = (day) => {
  const { year, month, date } = civilParts(day);
  const lunar = lunarJavascript.Solar.fromYmd(year, month, date).getLunar();
  const lunarMonth = lunar.getMonth();
  return {
    year: lunar.getYear(),
    month: Math.abs(lunarMonth),
    day: lunar.getDay(),
    leap: lunarMonth < 0,
  };
};

/** A month is the same when its first and its last day are. */
function isSame({ year, month, leap, first, length }: LunarMonth, peer: Peer): boolean {
  return [1, length].every((day) => {
    const other = peer(fromDayNumber(first + day - 1));
    return other.year === year && other.month === month && other.leap === leap && other.day === day;
  });
}

function expected(divergences: readonly Divergence[]): readonly string[] {
  return divergences.flatMap((divergence) => divergence.months.split(" ")).sort();
}

describe("independent computations", () => {
  it.each([
    ["amlich, UTC+7", amlichDate, amlichDivergences],
    ["lunar-javascript, Chinese, UTC+8", chineseDate, chineseDivergences],
  ] as const)(
    "%s differs on the known months alone",
    (_, peer, divergences) => {
      const different = months.filter((month) => !isSame(month, peer));
      expect(different.map(({ first }) => fromDayNumber(first))).toEqual(expected(divergences));
    },
    60_000,
  );

  it("differs from the Chinese calendar where Vietnam is known to: 1985, 2007, 2030, 2053", () => {
    const known = expected(chineseDivergences);
    expect(known).toEqual(
      expect.arrayContaining(["1985-01-21", "2007-02-17", "2030-02-02", "2053-02-18"]),
    );
  });
});
