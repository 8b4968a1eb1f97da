import type { Lang } from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import type { IncidentClocks } from "@ttthdl/policy";
import { type Html, html, page } from "@ttthdl/report/internal";
import { type ClockRow, type IncidentView, missingLines, rowsOf, textsOf } from "./view.js";
import { words } from "./words.js";

/** The clocks as one page to print and to put beside the telephone. */
export function incidentHtml(view: IncidentView): string {
  const { lang, incidents, parallel } = view;
  const title = words.title[lang];
  return page(lang, title, STYLE, [
    html`<h1>${title}</h1>\n`,
    ...incidents.map((incident) => section(incident, view)),
    parallel === undefined ? html`` : html`<p class="parallel">${parallel}</p>\n`,
    html`<p class="detail">${words.counting[lang]}</p>\n`,
    html`<h2>${words.texts[lang]}</h2>\n<ul class="detail">${textsOf(view).map((text) => html`<li>${text}</li>\n`)}</ul>\n`,
    html`<p class="disclaimer">${words.disclaimer[lang]}</p>\n`,
  ]);
}

function section(incident: IncidentClocks, view: IncidentView): Html {
  const { lang } = view;
  const { applying, others } = rowsOf(incident, view);
  return html`<h2>${words.heading(incident.incident)[lang]}</h2>
<p>${words.detected(incident.detectedAt)[lang]} ${words.standing(incident.at)[lang]}</p>
${applying.length === 0 ? html`<p>${words.nothing[lang]}</p>\n` : clocksTable(applying, lang)}${list(
  words.missing[lang],
  missingLines(applying, lang),
)}${list(
  words.notApplicable[lang],
  others.map((each) => `${each.title} (${each.source})`),
)}`;
}

function clocksTable(rows: readonly ClockRow[], lang: Lang): Html {
  const head = [words.number, words.term, words.recipient, words.bearer, words.duty, words.state];
  const columns = ["number", "term", "recipient", "bearer", "duty", "state"];
  return html`<table class="clocks">
<thead><tr>${head.map((each, index) => html`<th scope="col" class="${columns[index]}">${each[lang]}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>
`;
}

function list(heading: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html``;
  return html`<p>${heading}</p>\n<ul class="detail">${lines.map((each) => html`<li>${each}</li>\n`)}</ul>\n`;
}

function row(each: ClockRow, index: number): Html {
  return html`<tr class="${each.clock.state}"><td class="number">${index + 1}</td><td><b>${each.term}</b></td><td>${upperFirst(each.recipient)}</td><td>${each.bearer}</td><td><p>${each.title}</p>
<p class="detail">${each.source}</p></td><td class="state">${each.standing}</td></tr>
`;
}

const STYLE = `
.clocks { table-layout: fixed; font-size: 10pt; line-height: 1.3; }
.clocks .number { width: 12mm; }
.clocks .term { width: 33mm; }
.clocks .recipient { width: 29mm; }
.clocks .bearer { width: 27mm; }
.clocks .state { width: 30mm; }
.clocks p { margin: 0 0 0.6mm; }
tr.overdue td:first-child { border-left: 1.2mm solid #b00020; }
tr.due td:first-child { border-left: 1.2mm solid #111; }
tr.open td:first-child { border-left: 1.2mm double #8a5a00; }
.parallel { border: 0.4mm solid #111; padding: 2mm 3mm; }
`;
