import type { ChecklistFormat } from "../../format.js";
import { type Html, html } from "../../layout/html.js";
import { OFFICIAL_STYLE, officialHead, signaturePlaces } from "../../layout/official-head.js";
import { page } from "../../layout/page.js";
import { criteriaOf } from "../criteria.js";
import type { ChecklistDocument, ChecklistLine, ChecklistPart, SectionPart } from "../document.js";
import { type ChecklistWords, checklistWords } from "../words.js";

/** The record of an inspection, to print on A4 across, fill in with a pen and sign. */
export const format: ChecklistFormat = {
  name: "html",
  mediaType: "text/html; charset=utf-8",
  extension: "html",
  render: checklistHtml,
};

function checklistHtml({ lang, about, parts }: ChecklistDocument): string {
  const words = checklistWords[lang];
  const numbers = parts.map(({ number }) => number).join(", ");
  const head = { body: words.inspector, abbreviation: "BB", kind: words.kind, about };
  return page(lang, `${words.kind}: ${numbers}`, STYLE + OFFICIAL_STYLE, [
    officialHead(head, lang),
    html`<p>${words.opening}</p>\n`,
    ...words.parties.map(
      ({ heading, lines }) =>
        html`<h2>${heading}</h2>\n${lines.map((each) => html`<p>${each}</p>\n`)}`,
    ),
    html`<h2>${words.basis}</h2>\n${parts.map((part) => basis(part, words))}`,
    html`<h2>${words.contents}</h2>\n<p class="detail">${words.legend}</p>\n`,
    ...parts.map((part) => contents(part, parts.length > 1, words)),
    closing(words),
    html`<p class="disclaimer">${words.disclaimer}</p>\n`,
  ]);
}

function basis({ identity, notes }: ChecklistPart, words: ChecklistWords): Html {
  const rows = [...identity, ...notes.map((note) => [words.note, note] as const)];
  return html`<table class="identity">
${rows.map(([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`)}</table>
`;
}

function contents(part: ChecklistPart, named: boolean, words: ChecklistWords): Html {
  const columns: readonly (readonly [style: string, words: string])[] = [
    ["count", words.number],
    ["content", words.content],
    ["citation", words.citation],
    ["bearer", words.bearer],
    ...words.boxes.map((box) => ["box", box] as const),
    ["collected", words.collected],
    ["remarks", words.remarks],
  ];
  return html`${named ? html`<h3>${part.heading}</h3>\n` : undefined}<table class="checklist">
<thead><tr>${columns.map(([style, text]) => html`<th scope="col" class="${style}">${text}</th>`)}</tr></thead>
${part.sections.map((each) => section(each, columns.length, words))}</table>
`;
}

function section({ heading, lines }: SectionPart, columns: number, words: ChecklistWords): Html {
  return html`<tbody>
<tr class="section"><th scope="rowgroup" colspan="${columns}">${heading}</th></tr>
${lines.map((each) => line(each, words))}</tbody>
`;
}

function line(each: ChecklistLine, words: ChecklistWords): Html {
  const criteria = criteriaOf(each, words).map(([label, values]) =>
    label === words.members && each.requirement !== undefined
      ? html`<p class="look">${label}:</p>\n<ul class="ticks">${values.map((value) => html`<li>${value}</li>`)}</ul>\n`
      : html`<p class="look"><i>${label}:</i> ${values.join("; ")}</p>\n`,
  );
  return html`<tr><td class="count">${each.number}</td><td><p>${each.title}</p>
${criteria}<p class="rule">${each.rule}</p></td><td>${each.citation}</td><td>${each.bearer}</td>${words.boxes.map(
    () => html`<td class="box">☐</td>`,
  )}<td></td><td></td></tr>
`;
}

function closing(words: ChecklistWords): Html {
  const ruled = html`<p class="ruled"></p><p class="ruled"></p><p class="ruled"></p>`;
  return html`<div class="closing">
<h2>${words.conclusion}</h2>
${ruled}
<h2>${words.response}</h2>
${ruled}
<p>${words.closing}</p>
${signaturePlaces(words.signatures, words.sign)}</div>
`;
}

const STYLE = `
@page { size: A4 landscape; margin: 15mm 14mm 16mm 18mm; }
body { max-width: 275mm; }
h2 { font-size: 12pt; margin: 5mm 0 1.5mm; border: 0; padding: 0; }
.identity { font-size: 10pt; line-height: 1.3; }
.checklist { table-layout: fixed; font-size: 10pt; line-height: 1.25; }
.checklist th { text-align: center; vertical-align: middle; font-size: 9.5pt; overflow-wrap: normal; }
.checklist .count { width: 10mm; text-align: center; }
.checklist .citation { width: 27mm; }
.checklist .bearer { width: 31mm; }
.checklist .box { width: 14mm; text-align: center; padding: 1mm 0.5mm; overflow-wrap: normal; }
.checklist td.box { font-size: 14pt; line-height: 1.1; }
.checklist .collected { width: 34mm; }
.checklist .remarks { width: 22mm; }
.checklist p { margin: 0 0 0.6mm; }
.section { break-after: avoid; }
.section th { background: #f3f3f3; text-align: left; font-size: 10.5pt; }
.look { font-size: 9pt; color: #222; }
.ticks { list-style: "☐ "; font-size: 9pt; columns: 2; }
.checklist .rule { font-size: 7pt; }
.closing { break-inside: avoid; }
.ruled { border-bottom: 0.2mm dotted #555; height: 7mm; }
@media screen and (max-width: 600px) { .checklist .content { min-width: 60mm; } }
`;
