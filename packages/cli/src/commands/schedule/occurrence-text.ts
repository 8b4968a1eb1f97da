import { civilParts } from "@ttthdl/calendar";
import { formatDay, type IsoDay, type Lang, type LocalizedText } from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import { type Occurrence, occurrenceStatusNames, type Regulation } from "@ttthdl/policy";
import { words } from "./words.js";

/** What the sentences of a schedule depend on. */
export interface ScheduleView {
  readonly regulations: readonly Regulation[];
  readonly lang: Lang;
  readonly year: number;
  /** Day for which the status of the texts is said. */
  readonly today: IsoDay;
  /** Day of the status; left out when there is none. */
  readonly asOf?: IsoDay;
}

/** The last day, and below it how the text puts it where it prints one. */
export function dueText(occurrence: Occurrence, lang: Lang): string {
  const last = formatDay(occurrence.lastDay, lang);
  const { pendingUntil } = occurrence;
  const origin = originOf(occurrence)?.[lang];
  const pending = pendingUntil === undefined ? undefined : words.pendingUntil(pendingUntil)[lang];
  return [last, origin, pending].filter((line) => line !== undefined).join("\n");
}

function originOf({ dueDate, inclusive, period }: Occurrence): LocalizedText | undefined {
  if (dueDate !== undefined) return inclusive ? words.asPrinted : words.before(dueDate);
  return period === undefined ? undefined : periodText(period);
}

/** A month, a quarter, a half-year, the whole year, or the first day of a rolling term. */
function periodText({ from, to }: NonNullable<Occurrence["period"]>): LocalizedText {
  const [first, last] = [civilParts(from), civilParts(to)];
  const months = last.month - first.month + 1;
  const isUnit = first.date === 1 && last.date >= 28 && first.year === last.year;
  if (isUnit && months === 12) return words.wholeYear;
  if (isUnit && months === 6) return words.halfYear(Math.ceil(last.month / 6));
  if (isUnit && months === 3) return words.quarter(Math.ceil(last.month / 3));
  return isUnit && months === 1 ? words.month(last.month) : words.from(from);
}

/** Who does it and who receives it. */
export function whoText({ bearerName, recipientName }: Occurrence, lang: Lang): string {
  const who = upperFirst(bearerName[lang]);
  return recipientName === undefined ? who : `${who}\n${words.to(recipientName)[lang]}`;
}

/** Where the duty stands. */
export function statusText({ status, doneOn, daysLate, missing }: Occurrence, lang: Lang): string {
  if (status === undefined) return missing === undefined ? "" : words.factsMissing[lang];
  const on = doneOn === undefined ? "" : ` ${formatDay(doneOn, lang)}`;
  const late = daysLate === undefined ? "" : `\n${words.daysLate(daysLate)[lang]}`;
  return `${occurrenceStatusNames[status][lang]}${on}${late}`;
}
