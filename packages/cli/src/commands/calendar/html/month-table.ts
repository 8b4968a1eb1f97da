import type { DayAnswer } from "@ttthdl/calendar";
import { shortWeekdays } from "@ttthdl/calendar/internal";
import { toLunar } from "@ttthdl/calendar/lunar";
import type { Lang } from "@ttthdl/core";
import { type Html, html } from "@ttthdl/report/internal";
import { words as timeWords } from "../../../time/words.js";
import { words } from "../words.js";
import type { MonthView } from "../year-view.js";

/** A month as a table; each day with its lunar date below it. */
export function monthTable({ month, weeks, workingDays }: MonthView, lang: Lang): Html {
  const name = words.monthNumber(month)[lang];
  const count = timeWords.workingDays(workingDays)[lang];
  const head = shortWeekdays(lang).map((day) => html`<th scope="col">${day}</th>`);
  const rows = weeks.map((week) => html`<tr>${week.map((day) => cell(day, lang))}</tr>\n`);
  return html`<section class="month"><table><caption>${name} <span>${count}</span></caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody></table></section>`;
}

function cell(day: DayAnswer | undefined, lang: Lang): Html {
  if (day === undefined) return html`<td></td>`;
  const { date, special, weekend } = day;
  const names = [weekend ? "weekend" : "", special?.kind ?? ""].filter((name) => name !== "");
  const style = names.length === 0 ? undefined : html`class="${names.join(" ")}" `;
  const title = special === undefined ? undefined : html` title="${special.name[lang]}"`;
  return html`<td ${style}data-date="${date}"${title}>${Number(date.slice(8))}<small>${lunarText(date)}</small></td>`;
}

/** The lunar day; with its month on the first day of either calendar's month. */
function lunarText(date: string): string {
  const { day, month, leap } = toLunar(date);
  const full = day === 1 || date.endsWith("-01");
  return full ? `${day}/${month}${leap ? "n" : ""}` : `${day}`;
}
