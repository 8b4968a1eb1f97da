import type { ChecklistFormat } from "../../format.js";
import { type Html, html } from "../../layout/html.js";
import { page } from "../../layout/page.js";
import { criteriaOf } from "../criteria.js";
import type { ChecklistDocument, ChecklistLine, ChecklistPart, SectionPart } from "../document.js";
import { type ChecklistWords, checklistWords } from "../words.js";

/** A checklist to print on A4 and fill in with a pen. */
export const format: ChecklistFormat = {
  name: "html",
  mediaType: "text/html; charset=utf-8",
  extension: "html",
  render: checklistHtml,
};

function checklistHtml({ lang, purpose, parts }: ChecklistDocument): string {
  const words = checklistWords[lang];
  const title = words.title[purpose];
  const numbers = parts.map(({ number }) => number).join(", ");
  return page(lang, `${title}: ${numbers}`, STYLE, [
    html`<h1>${title}</h1>\n`,
    ...parts.map((part) => regulation(part, words)),
    html`<p class="disclaimer">${words.disclaimer}</p>\n`,
  ]);
}

function regulation(part: ChecklistPart, words: ChecklistWords): Html {
  return html`<section class="sheet">
<h2>${part.heading}</h2>
<table class="identity">
${part.identity.map(([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`)}${words.blanks.map(
  (blank) => html`<tr><th scope="row">${blank}</th><td class="blank"></td></tr>\n`,
)}</table>
${part.notes.map((note) => html`<p>${words.note}: ${note}</p>\n`)}<p class="detail">${words.legend}</p>
<table class="checklist">
<thead><tr><th scope="col" class="count">${words.number}</th><th scope="col" class="citation">${words.citation}</th><th scope="col">${words.content}</th><th scope="col" class="box">${words.met}</th><th scope="col" class="box">${words.notMet}</th><th scope="col" class="remarks">${words.remarks}</th></tr></thead>
${part.sections.map((each) => section(each, words))}</table>
${signatures(words)}</section>
`;
}

function section({ heading, lines }: SectionPart, words: ChecklistWords): Html {
  return html`<tbody>
<tr class="section"><th scope="rowgroup" colspan="6"><h3>${heading}</h3></th></tr>
${lines.map((each) => line(each, words))}</tbody>
`;
}

function line(each: ChecklistLine, words: ChecklistWords): Html {
  const criteria = criteriaOf(each, words).map(([label, values]) =>
    label === words.members && each.requirement !== undefined
      ? html`<p class="look">${label}:</p>\n<ul class="ticks">${values.map((value) => html`<li>${value}</li>`)}</ul>\n`
      : html`<p class="look"><b>${label}:</b> ${values.join("; ")}</p>\n`,
  );
  return html`<tr><td class="count">${each.number}</td><td class="citation">${each.citation}</td><td><p>${each.title}</p>
${criteria}<p class="rule">${each.rule}</p></td><td class="box">☐</td><td class="box">☐</td><td class="remarks"></td></tr>
`;
}

function signatures(words: ChecklistWords): Html {
  return html`<div class="closing">
<p>${words.conclusion}:</p>
<p class="ruled"></p><p class="ruled"></p><p class="ruled"></p>
<p class="place">${words.place}</p>
<div class="signatures">${words.signatures.map(
    (role) => html`<div><p><b>${role}</b></p><p>${words.sign}</p></div>`,
  )}</div>
</div>
`;
}

const STYLE = `
.sheet + .sheet { break-before: page; }
.checklist { table-layout: fixed; font-size: 10pt; line-height: 1.3; }
.checklist .count { width: 11mm; text-align: right; }
.checklist .citation { width: 27mm; }
.checklist .box { width: 15mm; text-align: center; padding: 1mm; overflow-wrap: normal; }
.checklist td.box { font-size: 14pt; line-height: 1.1; }
.checklist .remarks { width: 27mm; }
.checklist p { margin: 0 0 0.8mm; }
.checklist h3 { font-size: 10.5pt; margin: 0; }
.section { break-after: avoid; }
.section th { background: #f3f3f3; }
.look { font-size: 9.5pt; }
.ticks { list-style: "☐ "; font-size: 9.5pt; }
.blank { height: 7mm; }
.closing { break-inside: avoid; margin-top: 8mm; }
.ruled { border-bottom: 0.2mm dotted #555; height: 8mm; }
.place { text-align: right; margin-top: 6mm; }
.signatures { display: flex; justify-content: space-around; text-align: center; min-height: 35mm; }
`;
