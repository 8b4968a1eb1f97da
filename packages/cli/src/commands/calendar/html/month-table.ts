import { type DayAnswer, shortWeekdays } from "@ttthdl/calendar";
import { toLunar } from "@ttthdl/calendar/lunar";
import type { Lang } from "@ttthdl/core";
import { escapeHtml } from "@ttthdl/report/layout";
import type { MonthView } from "../year-view.js";

/** A month as a table; each day with its lunar date below it. */
export function monthTable({ month, weeks, workingDays }: MonthView, lang: Lang): string {
  const name = lang === "vi" ? `Tháng ${month}` : `Month ${month}`;
  const count = lang === "vi" ? `${workingDays} ngày làm việc` : `${workingDays} working days`;
  const head = shortWeekdays(lang)
    .map((day) => `<th scope="col">${day}</th>`)
    .join("");
  const rows = weeks.map((week) => `<tr>${week.map((day) => cell(day, lang)).join("")}</tr>`);
  return `<section class="month"><table><caption>${name} <span>${count}</span></caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></section>`;
}

function cell(day: DayAnswer | undefined, lang: Lang): string {
  if (day === undefined) return "<td></td>";
  const { date, special, weekend } = day;
  const names = [weekend ? "weekend" : "", special?.kind ?? ""].filter((name) => name !== "");
  const attributes = [
    ...(names.length === 0 ? [] : [`class="${names.join(" ")}"`]),
    `data-date="${date}"`,
    ...(special === undefined ? [] : [`title="${escapeHtml(special.name[lang])}"`]),
  ];
  return `<td ${attributes.join(" ")}>${Number(date.slice(8))}<small>${lunarText(date)}</small></td>`;
}

/** The lunar day; with its month on the first day of either calendar's month. */
function lunarText(date: string): string {
  const { day, month, leap } = toLunar(date);
  const full = day === 1 || date.endsWith("-01");
  return full ? `${day}/${month}${leap ? "n" : ""}` : `${day}`;
}
