import type { IsoDay } from "@ttthdl/core";
import {
  type HolidayId,
  holidayNames,
  type NoticeConfidence,
  noticeConfidences,
} from "../vocabulary.js";
import { pairedName } from "./day-names.js";
import { officialYears } from "./notices/index.js";
import type { OfficialYear } from "./official-year.js";
import type { SpecialDay, YearNotice } from "./special-day.js";
import { statuteFor } from "./statute.js";

type AnnouncedDay = SpecialDay<NoticeConfidence>;

let notices: readonly YearNotice[] | undefined;

/**
 * The official notices of 2017-2027, each day with its source and how it is known; 2027 has derived days.
 *
 * @example
 * ```ts
 * import { announcedYears } from "@ttthdl/calendar";
 * announcedYears().at(-1)?.year // => 2027
 * ```
 */
export function announcedYears(): readonly YearNotice[] {
  notices ??= expandAll();
  return notices;
}

function expandAll(): readonly YearNotice[] {
  const days = officialYears.flatMap(expand).sort((a, b) => (a.date < b.date ? -1 : 1));
  return officialYears.map(({ year }) => ({
    year,
    // A day worked for a swapped day off may lie in the next year.
    days: days.filter(({ date }) => date.startsWith(`${year}-`)),
  }));
}

function expand(official: OfficialYear): readonly AnnouncedDay[] {
  const { year, documents, holidays, compensatory = {}, swapped = {} } = official;
  const full = (day: string): IsoDay => (day.length === 5 ? `${year}-${day}` : day);
  const source = documents.join("; ");
  const day = (
    monthDay: string,
    rest: Pick<AnnouncedDay, "kind" | "name" | "pairedWith">,
    law = "",
  ): AnnouncedDay => {
    const confidence = confidenceOf(official, monthDay);
    const known = confidence === "derived" ? law : source;
    return { date: full(monthDay), ...rest, source: known, confidence };
  };
  const listed = Object.entries(holidays).flatMap(([id, monthDays]) =>
    monthDays.split(" ").map((monthDay) => [monthDay, id as HolidayId] as const),
  );
  const idOf = new Map(listed);
  const lawOf = (monthDay: string): string => {
    const id = idOf.get(monthDay);
    return id === undefined ? "" : (statuteFor(id, full(monthDay))?.law ?? "");
  };

  return [
    ...listed.map(([monthDay, id]) =>
      day(monthDay, { kind: "holiday", name: holidayNames[id] }, lawOf(monthDay)),
    ),
    ...Object.entries(compensatory).map(([monthDay, holiday]) => {
      const pairedWith = full(holiday);
      const name = pairedName("compensatory", pairedWith, holidayNames[idOf.get(holiday) ?? "tet"]);
      return day(monthDay, { kind: "compensatory", name, pairedWith }, lawOf(holiday));
    }),
    ...Object.entries(swapped).flatMap(([monthDay, workedDay]) => {
      const [off, worked] = [day(monthDay, swap("swapped-off", full(workedDay))), full(workedDay)];
      return [off, { ...off, date: worked, ...swap("swapped-work", off.date) }];
    }),
  ];
}

function swap(
  kind: "swapped-off" | "swapped-work",
  pairedWith: IsoDay,
): Pick<AnnouncedDay, "kind" | "name" | "pairedWith"> {
  return { kind, name: pairedName(kind, pairedWith), pairedWith };
}

function confidenceOf(
  { confidence, except = {} }: OfficialYear,
  monthDay: string,
): NoticeConfidence {
  for (const other of noticeConfidences) {
    if (except[other]?.includes(monthDay)) return other;
  }
  return confidence;
}
