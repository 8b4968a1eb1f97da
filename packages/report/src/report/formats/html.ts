import type { ReportFormat } from "../../format.js";
import { Html, html } from "../../layout/html.js";
import { page } from "../../layout/page.js";
import type { ArticlePart, RegulationPart, ReportDocument, RulePart } from "../document.js";
import { reportFacts } from "../facts.js";
import { detailsOf, referenceOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import { type Highlight, highlights, isHighlighted } from "../highlights.js";
import {
  definitionsInRegulation,
  definitionsInTotals,
  notExaminedWords,
  ruleWords,
  totalsTable,
} from "../totals.js";
import { reportWords } from "../words.js";

/** A report to hand in: one page that needs nothing beside it and prints on A4. */
export const format: ReportFormat = {
  name: "html",
  mediaType: "text/html; charset=utf-8",
  extension: "html",
  render: reportHtml,
};

function reportHtml(document: ReportDocument): string {
  const { lang, parts, uses } = document;
  const words = reportWords[lang];
  const first = highlights(document);
  return page(lang, words.title, STYLE, [
    html`<h1>${words.title}</h1>\n`,
    html`<table class="identity">\n${reportFacts(document).map(
      ({ label, value }) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`,
    )}</table>\n`,
    totals(document),
    contents(document, first),
    ...first.map((each) => highlight(each, document)),
    ...parts.map((part) => regulation(part, document)),
    uses.length === 0
      ? html``
      : html`<h2 id="papers">${words.attestationsAndWaivers}</h2>\n<ul>${uses.map((use) => html`<li>${use.words}</li>\n`)}</ul>\n`,
    notExamined(document),
    html`<p class="disclaimer">${words.disclaimer}</p>\n`,
  ]);
}

function totals(document: ReportDocument): Html {
  const { head, rows } = totalsTable(document);
  const name = (index: number): string => (index === 0 ? "name" : "number");
  return html`<h2>${reportWords[document.lang].totals}</h2>
<table class="totals">
<thead><tr>${head.map((cell, index) => html`<th scope="col" class="${name(index)}">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr>${row.map((cell, index) =>
      index === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="number">${cell}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>
${paragraph(definitionsInTotals(document))}`;
}

function contents(
  { lang, parts, uses, report }: ReportDocument,
  first: readonly Highlight[],
): Html {
  const words = reportWords[lang];
  const links: readonly (readonly [string, string])[] = [
    ...first.map(({ id, heading }) => [id, heading] as const),
    ...parts
      .filter((part) => !isEmpty(part))
      .map(({ instrument, heading }) => [instrument.slug, heading] as const),
    ...(uses.length === 0 ? [] : [["papers", words.attestationsAndWaivers] as const]),
    ...(report.notExamined === 0 ? [] : [["not-examined", words.notExamined] as const]),
  ];
  return html`<nav aria-label="${words.contents}">
<h2>${words.contents}</h2>
<ol>${links.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ol>
</nav>
`;
}

function highlight({ id, heading, groups }: Highlight, document: ReportDocument): Html {
  return html`<h2 id="${id}">${heading}</h2>
${groups.map(
  (group) =>
    html`<h3>${group.heading}</h3>\n${group.findings.map((each) => inFull(each, document))}`,
)}`;
}

function inFull(part: FindingPart, document: ReportDocument): Html {
  return html`<div class="finding ${part.finding.state}" id="f${part.number}">
<p><span class="state">${part.state}</span> · ${part.citation} · ${part.title}</p>
${body(part, document)}</div>
`;
}

function isEmpty({ articles, definitions }: RegulationPart): boolean {
  return articles.length + definitions.length === 0;
}

function regulation(part: RegulationPart, document: ReportDocument): Html {
  if (isEmpty(part)) return html``;
  const words = reportWords[document.lang];
  const { instrument, heading, articles, definitions } = part;
  return html`<h2 id="${instrument.slug}">${heading}</h2>
<table class="articles">
<thead><tr><th scope="col" class="outcome">${words.state}</th><th scope="col" class="place">${words.citation}</th><th scope="col">${words.finding}</th></tr></thead>
${articles.map((each) => article(each, document))}</table>
${paragraph(definitionsInRegulation(part, document.lang))}${ruleList(definitions)}`;
}

function article({ heading, findings }: ArticlePart, document: ReportDocument): Html {
  return html`<tbody>
<tr class="article"><th scope="rowgroup" colspan="3"><h3>${heading}</h3></th></tr>
${findings.map((each) => row(each, document))}</tbody>
`;
}

function row(part: FindingPart, document: ReportDocument): Html {
  const { above } = reportWords[document.lang];
  const content = isHighlighted(part)
    ? html`<p><a href="#f${part.number}">${above}</a></p>`
    : body(part, document);
  return html`<tr class="${part.finding.state}"><td class="state">${part.state}</td><td>${part.citation}</td><td><p>${part.title}</p>
${content}</td></tr>
`;
}

function body(part: FindingPart, document: ReportDocument): Html {
  const words = reportWords[document.lang];
  const { wanted, message } = part;
  return html`${paragraph(message)}${
    wanted.length === 0
      ? html``
      : html`<p class="detail">${words.wanted}:</p>\n<ul class="detail">${wanted.map((each) => html`<li>${each}</li>`)}</ul>\n`
  }${detailsOf(part, document).map(
    ([label, text]) => html`<p class="detail">${label}: ${text}</p>\n`,
  )}<p class="rule">${referenceOf(part, document)}</p>
`;
}

function notExamined({ lang, report, parts }: ReportDocument): Html {
  const text = notExaminedWords(report.notExamined, lang);
  if (text === undefined) return new Html("");
  return html`<h2 id="not-examined">${reportWords[lang].notExamined}</h2>
${paragraph(text)}${parts
  .filter((part) => part.notExamined.length > 0)
  .map((part) => html`<h3>${part.heading}</h3>\n${ruleList(part.notExamined)}`)}`;
}

/** Rules that are only named: they take little room, as there may be hundreds. */
function ruleList(rules: readonly RulePart[]): Html {
  if (rules.length === 0) return html``;
  return html`<ul class="detail">${rules.map((rule) => html`<li>${ruleWords(rule)}</li>\n`)}</ul>\n`;
}

function paragraph(text: string | undefined): Html {
  return text === undefined || text === "" ? html`` : html`<p>${text}</p>\n`;
}

const STYLE = `
.totals th { font-size: 9.5pt; }
.totals th[scope="row"] { font-weight: normal; white-space: nowrap; }
.totals tr:last-child th, .totals tr:last-child td { font-weight: bold; }
nav { break-inside: avoid; }
.finding { border-left: 1.2mm solid #777; padding: 0 0 0 3mm; margin: 2.5mm 0; break-inside: avoid; }
.finding.violated, .finding.error { border-left-color: #b00020; }
.finding.indeterminate { border-left-color: #8a5a00; border-left-style: double; }
.articles { table-layout: fixed; font-size: 10pt; line-height: 1.3; }
.articles .outcome { width: 24mm; }
.articles .place { width: 32mm; }
.articles p { margin: 0 0 0.6mm; }
.articles h3 { font-size: 10.5pt; margin: 0; }
.articles td.state { font-size: 8.5pt; }
.article { break-after: avoid; }
.article th { background: #f3f3f3; }
`;
