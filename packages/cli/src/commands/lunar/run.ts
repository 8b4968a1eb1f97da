import {
  canChiOfDay,
  canChiOfMonth,
  canChiOfYear,
  formatLunar,
  fromLunar,
  toLunar,
} from "@ttthdl/calendar/lunar";
import type { IsoDay, Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { toJson } from "@ttthdl/report/internal";
import type { Io } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { parseDayArgument } from "../../time/day-argument.js";
import { namingArguments } from "../../time/time-error.js";
import { words as timeWords } from "../../time/words.js";
import { words } from "./words.js";

/** What the options of `lunar` say. */
export interface LunarArguments extends OutputOptions<TextOrJson> {
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
    throw new InputError(words.oneOfTwo);
  }
  if (leap === true && lunar === undefined) {
    throw new InputError(words.leapAlone);
  }
  const results =
    lunar === undefined
      ? ofDay(parseDayArgument(day ?? ""), lang)
      : ofLunar(lunar, leap === true, lang);
  writeResult(results[format](), output, io);
}

type Results = Readonly<Record<TextOrJson, () => string>>;

function ofDay(day: IsoDay, lang: Lang): Results {
  const date = namingArguments(() => toLunar(day));
  const { year } = date;
  const canChi = { year: canChiOfYear(year), month: canChiOfMonth(date), day: canChiOfDay(day) };
  return {
    json: () => toJson({ ...date, text: formatLunar(date, lang), canChi }),
    text: () => `${formatLunar(date, lang)}\n${words.canChi(canChi)[lang]}\n`,
  };
}

function ofLunar(text: string, leap: boolean, lang: Lang): Results {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match === null) {
    throw new InputError(words.notALunarDate);
  }
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = namingArguments(() => fromLunar({ year, month, day, leap }));
  return {
    json: () => toJson({ date }),
    text: () => `${timeWords.dayOfWeek(date)[lang]}\n`,
  };
}
