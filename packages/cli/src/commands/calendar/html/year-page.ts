import { dayConfidenceNames, dayKindNames, dayKinds } from "@ttthdl/calendar";
import { canChiOfYear } from "@ttthdl/calendar/lunar";
import type { Lang } from "@ttthdl/core";
import { escapeHtml } from "@ttthdl/report/layout";
import { groupDays, yearNote, yearTitle } from "../day-words.js";
import type { DayGroup, YearView } from "../year-view.js";
import { monthTable } from "./month-table.js";
import { PAGE_STYLE } from "./page-style.js";

/** The year as one page that needs nothing beside itself and prints on A4. */
export function yearPage(view: YearView, lang: Lang): string {
  const title = yearTitle(view, lang);
  const note = yearNote(view, lang);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p class="subtitle">${subtitle(view, lang)}</p>
${note === undefined ? "" : `<p class="note">${escapeHtml(note)}</p>\n`}<main class="months">
${view.months.map((month) => monthTable(month, lang)).join("\n")}
</main>
${legend(lang)}
<ul class="days">
${view.groups.map((group) => dayItem(group, lang)).join("\n")}
</ul>
<p class="sources">${sources(view, lang)}</p>
</body>
</html>
`;
}

function subtitle({ year, workingDays }: YearView, lang: Lang): string {
  return lang === "vi"
    ? `${workingDays} ngày làm việc. Năm ${canChiOfYear(year)}; số nhỏ là ngày âm lịch, n là tháng nhuận.`
    : `${workingDays} working days. Year ${canChiOfYear(year)}; small numbers are lunar days, n a leap month.`;
}

function legend(lang: Lang): string {
  const items = dayKinds.map(
    (kind) => `<li><span class="key ${kind}">1</span>${dayKindNames[kind][lang]}</li>`,
  );
  const rest = lang === "vi" ? "nghỉ hằng tuần" : "weekly day of rest";
  return `<ul class="legend">${items.join("")}<li><span class="key weekend">1</span>${rest}</li></ul>`;
}

function dayItem(group: DayGroup, lang: Lang): string {
  const known = group.confidence === "derived" ? ` (${dayConfidenceNames.derived[lang]})` : "";
  return `<li><time datetime="${group.date}">${groupDays(group, lang)}</time><span>${escapeHtml(group.name[lang])}${known}</span></li>`;
}

function sources(view: YearView, lang: Lang): string {
  const list = view.sources.map(escapeHtml).join("; ");
  return lang === "vi" ? `Nguồn: ${list}.` : `Sources: ${list}.`;
}
