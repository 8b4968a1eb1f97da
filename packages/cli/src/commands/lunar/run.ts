import { formatWeekday, toDayNumber, weekdayOf } from "@ttthdl/calendar";
import {
  canChiOfDay,
  canChiOfMonth,
  canChiOfYear,
  formatLunar,
  fromLunar,
  toLunar,
} from "@ttthdl/calendar/lunar";
import { formatDay, type IsoDay, type Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { toJson } from "@ttthdl/report/layout";
import type { Io } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { parseDayArgument } from "../../time/day-argument.js";
import { namingArguments } from "../../time/time-error.js";

/** What the options of `lunar` say. */
export interface LunarArguments extends OutputOptions {
  readonly fromLunar?: string;
  readonly leap?: boolean;
}

/** Turns a day into a lunar date, or a lunar date into a day. */
export function runLunar(
  day: string | undefined,
  { fromLunar: lunar, leap, format, output }: LunarArguments,
  lang: Lang,
  io: Io,
): void {
  if ((day === undefined) === (lunar === undefined)) {
    throw new InputError({
      vi: "lunar: cần một trong hai: DATE hoặc --from-lunar",
      en: "lunar: either DATE or --from-lunar",
    });
  }
  if (leap === true && lunar === undefined) {
    throw new InputError({
      vi: "--leap: chỉ dùng với --from-lunar",
      en: "--leap: only with --from-lunar",
    });
  }
  const asJson = format === "json";
  const result =
    lunar === undefined
      ? ofDay(parseDayArgument(day ?? ""), asJson, lang)
      : ofLunar(lunar, leap === true, asJson, lang);
  writeResult(result, output, io);
}

function ofDay(day: IsoDay, asJson: boolean, lang: Lang): string {
  const date = namingArguments(() => toLunar(day));
  const { year } = date;
  const names = {
    year: canChiOfYear(year),
    month: canChiOfMonth(date),
    day: canChiOfDay(day),
  };
  if (asJson) return toJson({ ...date, text: formatLunar(date, lang), canChi: names });
  const stems =
    lang === "vi"
      ? `ngày ${names.day}, tháng ${names.month}, năm ${names.year}`
      : `day ${names.day}, month ${names.month}, year ${names.year}`;
  return `${formatLunar(date, lang)}\n${stems}\n`;
}

function ofLunar(text: string, leap: boolean, asJson: boolean, lang: Lang): string {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match === null) {
    throw new InputError({
      vi: "--from-lunar: phải có dạng năm-tháng-ngày, ví dụ 2026-3-10",
      en: "--from-lunar: must be year-month-day, for example 2026-3-10",
    });
  }
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = namingArguments(() => fromLunar({ year, month, day, leap }));
  if (asJson) return toJson({ date });
  return `${formatDay(date, lang)}, ${formatWeekday(weekdayOf(toDayNumber(date)), lang)}\n`;
}
