import { dayConfidenceNames, dayKindNames, dayKinds } from "@ttthdl/calendar";
import { canChiOfYear } from "@ttthdl/calendar/lunar";
import type { Lang } from "@ttthdl/core";
import { type Html, html } from "@ttthdl/report/internal";
import { words as timeWords } from "../../../time/words.js";
import { words } from "../words.js";
import type { DayGroup, YearView } from "../year-view.js";
import { monthTable } from "./month-table.js";
import { PAGE_STYLE } from "./page-style.js";

/** The year as one page that needs nothing beside itself and prints on A4. */
export function yearPage(view: YearView, lang: Lang): string {
  const { year, projected, workingDays } = view;
  const title = words.title(year)[lang];
  const note = projected ? html`<p class="note">${words.projected(year)[lang]}</p>\n` : undefined;
  const count = timeWords.workingDays(workingDays)[lang];
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p class="subtitle">${count}. ${words.lunarYear(canChiOfYear(year))[lang]}</p>
${note}<main class="months">
${view.months.map((month) => html`${monthTable(month, lang)}\n`)}</main>
${legend(lang)}
<ul class="days">
${view.groups.map((group) => html`${dayItem(group, lang)}\n`)}</ul>
<p class="sources">${words.sources[lang]} ${view.sources.join("; ")}.</p>
</body>
</html>
`.text;
}

function legend(lang: Lang): Html {
  const items = dayKinds.map(
    (kind) => html`<li><span class="key ${kind}">1</span>${dayKindNames[kind][lang]}</li>`,
  );
  return html`<ul class="legend">${items}<li><span class="key weekend">1</span>${words.weekend[lang]}</li></ul>`;
}

function dayItem({ date, last, name, confidence }: DayGroup, lang: Lang): Html {
  const known = confidence === "derived" ? ` (${dayConfidenceNames.derived[lang]})` : "";
  return html`<li><time datetime="${date}">${words.days(date, last)[lang]}</time><span>${name[lang]}${known}</span></li>`;
}
