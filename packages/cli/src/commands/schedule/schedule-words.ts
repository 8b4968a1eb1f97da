import { civilParts } from "@ttthdl/calendar";
import { formatDay, type IsoDay, type Lang, recipientNames, roleNames } from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import { type Occurrence, occurrenceStatusNames, type Regulation } from "@ttthdl/policy";

/** What the sentences of a schedule depend on. */
export interface ScheduleWords {
  readonly regulations: readonly Regulation[];
  readonly lang: Lang;
  readonly year: number;
  /** Day of the status; left out when there is none. */
  readonly asOf?: IsoDay;
}

/** The last day, and how the text puts it where it prints one. */
export function dueText({ dueDate, inclusive, lastDay, period }: Occurrence, lang: Lang): string {
  const last = formatDay(lastDay, lang);
  if (dueDate !== undefined) {
    const printed = formatDay(dueDate, lang);
    if (inclusive)
      return lang === "vi" ? `${last}\n(ngày ghi trong văn bản)` : `${last}\n(as printed)`;
    return lang === "vi" ? `${last}\n(trước ngày ${printed})` : `${last}\n(before ${printed})`;
  }
  if (period === undefined) return last;
  return `${last}\n(${periodText(period, lang)})`;
}

const quarters = ["I", "II", "III", "IV"];

/** "tháng 5", "quý II", "cả năm", or the two days of a rolling term. */
function periodText({ from, to }: NonNullable<Occurrence["period"]>, lang: Lang): string {
  const [first, last] = [civilParts(from), civilParts(to)];
  const months = last.month - first.month + 1;
  const isUnit = first.date === 1 && last.date >= 28 && first.year === last.year;
  if (isUnit && months === 12) return lang === "vi" ? "cả năm" : "whole year";
  if (isUnit && months === 3) {
    const quarter = Math.ceil(last.month / 3);
    return lang === "vi" ? `quý ${quarters[quarter - 1]}` : `Q${quarter}`;
  }
  if (isUnit && months === 1) return lang === "vi" ? `tháng ${last.month}` : `month ${last.month}`;
  return lang === "vi" ? `tính từ ${formatDay(from, lang)}` : `from ${from}`;
}

/** Who does it and who receives it. */
export function whoText({ bearer, recipient }: Occurrence, lang: Lang): string {
  const capital = upperFirst(roleNames[bearer][lang]);
  if (recipient === null) return capital;
  const to = recipientNames[recipient][lang];
  return lang === "vi" ? `${capital}\ngửi ${to}` : `${capital}\nto ${to}`;
}

/** Where the duty stands. */
export function statusText({ status, doneOn, daysLate, missing }: Occurrence, lang: Lang): string {
  if (status === undefined) {
    if (missing === undefined) return "";
    return lang === "vi" ? "thiếu dữ kiện" : "facts missing";
  }
  const late =
    daysLate === undefined
      ? ""
      : lang === "vi"
        ? `\nchậm ${daysLate} ngày`
        : `\n${daysLate} days late`;
  const on = doneOn === undefined ? "" : ` ${formatDay(doneOn, lang)}`;
  return `${occurrenceStatusNames[status][lang]}${on}${late}`;
}
