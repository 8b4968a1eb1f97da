import { addWorkingDays, announcedYears, isWorkingDay } from "@ttthdl/calendar";
import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { isWeekend } from "date-fns/isWeekend";
import { parseISO } from "date-fns/parseISO";
import Holidays from "date-holidays";
import { bench, describe } from "vitest";
import { pairs } from "../../../scripts/bench/pairs.js";

// date-fns knows no holidays: it is given ours, as moments, which is faster than as texts. It is asked only
// for days on which no Saturday is worked, so that both count the same days.
const days = announcedYears().flatMap((notice) => notice.days);
const off = new Set(
  days.filter(({ kind }) => kind !== "swapped-work").map(({ date }) => parseISO(date).getTime()),
);
const starts = ["2026-11-16", "2026-03-02", "2027-02-01", "2025-07-15", "2022-04-08"] as const;

function peerAdd(start: string, n: number): string {
  let day = parseISO(start);
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !off.has(day.getTime())) left--;
  }
  return formatISO(day, { representation: "date" });
}

for (const start of starts) {
  const [ours, peer] = [addWorkingDays(start, 5), peerAdd(start, 5)];
  if (ours !== peer) throw new Error(`${start}: ${ours} against ${peer}`);
}

const holidays = new Holidays("VN");
const asked = starts.map((start) => [start, parseISO(start)] as const);

describe.each(pairs)("date-fns with a Set of holidays, 5 working days, pair %i", () => {
  bench("ours", () => void starts.map((start) => addWorkingDays(start, 5)), { time: 200 });
  bench("peer", () => void starts.map((start) => peerAdd(start, 5)), { time: 200 });
});

describe.each(pairs)("date-holidays isHoliday, pair %i", () => {
  bench("ours", () => void asked.map(([start]) => isWorkingDay(start)), { time: 200 });
  bench("peer", () => void asked.map(([, day]) => holidays.isHoliday(day)), { time: 200 });
});

const early = ["2017-01-02", "2017-03-06", "2017-01-20", "2017-02-15", "2017-01-31"] as const;

describe.each(pairs)("our own 5 working days, for 2500 of them, pair %i", () => {
  bench("ours", () => void early.map((start) => addWorkingDays(start, 2500)), { time: 200 });
  bench("peer", () => void early.map((start) => addWorkingDays(start, 5)), { time: 200 });
});
