import { statusNames, statusOn } from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import type { ReportFormat } from "../../format.js";
import { Html, html } from "../../layout/html.js";
import { OFFICIAL_STYLE, officialHead, signaturePlaces } from "../../layout/official-head.js";
import { page } from "../../layout/page.js";
import type { ArticlePart, RegulationPart, ReportDocument, RulePart } from "../document.js";
import { type Fact, reportFacts } from "../facts.js";
import { detailsOf, referenceOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import { type HighlightGroup, highlights, isHighlighted } from "../highlights.js";
import {
  definitionsInRegulation,
  definitionsInTotals,
  notExaminedWords,
  ruleWords,
  totalsTable,
} from "../totals.js";
import { reportWords } from "../words.js";

/** A report to hand in: one page that needs nothing beside it, folds its details and prints on A4. */
export const format: ReportFormat = {
  name: "html",
  mediaType: "text/html; charset=utf-8",
  extension: "html",
  render: reportHtml,
};

/** A numbered part of the report; one without content is left out. */
interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: readonly Html[];
}

function reportHtml(document: ReportDocument): string {
  const { lang, parts } = document;
  const words = reportWords[lang];
  const numbers = parts.map(({ instrument }) => instrument.number).join(", ");
  const about = numbers === "" ? words.title : `${words.title}: ${numbers}`;
  const head = { body: words.author, abbreviation: "BC", kind: words.kind, about };
  const sections = sectionsOf(document).filter(({ content }) => content.length > 0);
  return page(lang, about, STYLE + OFFICIAL_STYLE, [
    officialHead(head, lang),
    ...sections.map(
      ({ id, heading, content }, index) =>
        html`<h2 id="${id}">${roman(index + 1)}. ${heading}</h2>\n${content}`,
    ),
    signaturePlaces(words.signatures, words.sign),
    html`<p class="disclaimer">${words.disclaimer}</p>\n`,
  ]);
}

function sectionsOf(document: ReportDocument): readonly Section[] {
  const { lang, parts, uses } = document;
  const words = reportWords[lang];
  const facts = reportFacts(document);
  const isSource = ({ name }: Fact): boolean => /^(file\[|tool$|rules$)/.test(name);
  const isSystem = ({ name }: Fact): boolean => /^(system\[|product$)/.test(name);
  const isText = ({ name }: Fact): boolean => name.startsWith("regulation[");
  const isOther = (fact: Fact): boolean => ![isSystem, isSource, isText].some((is) => is(fact));
  const details = parts.filter((part) => !isEmpty(part));
  return [
    {
      id: "subject",
      heading: words.subjectPart,
      content: [identity([...facts.filter(isSystem), ...facts.filter(isOther)]), texts(document)],
    },
    { id: "totals", heading: words.totals, content: [totals(document)] },
    ...highlights(document).map(({ id, heading, groups }) => ({
      id,
      heading,
      content: groups.map((each) => group(each, document)),
    })),
    {
      id: "details",
      heading: words.detailPart,
      content: details.map((part) => regulation(part, document)),
    },
    {
      id: "papers",
      heading: words.attestationsAndWaivers,
      content: folded(
        words.attestationsAndWaivers,
        uses.map((use) => html`<li>${use.words}</li>\n`),
      ),
    },
    { id: "not-examined", heading: words.notExamined, content: notExamined(document) },
    { id: "sources", heading: words.sources, content: [identity(facts.filter(isSource))] },
  ];
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

function roman(number: number): string {
  return ROMAN[number - 1] ?? String(number);
}

function identity(facts: readonly Fact[]): Html {
  return html`<table class="identity">\n${facts.map(
    ({ label, value }) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`,
  )}</table>\n`;
}

/** Which texts, where they bind and what is known of their status; the rest is said with their details. */
function texts({ lang, report, parts }: ReportDocument): Html {
  const words = reportWords[lang];
  return html`<table class="texts">
<thead><tr><th scope="col">${words.regulation}</th><th scope="col">${words.territory}</th><th scope="col">${words.status}</th></tr></thead>
<tbody>
${parts.map(({ instrument, heading, notes }) => {
  const status = statusOn(instrument, report.asOf);
  return html`<tr><td>${heading}</td><td>${notes[0]}</td><td>${status && upperFirst(statusNames[status.value][lang])}</td></tr>\n`;
})}</tbody>
</table>
`;
}

function totals(document: ReportDocument): Html {
  const { head, rows } = totalsTable(document, true);
  const name = (index: number): string => (index === 0 ? "name" : "number");
  return html`<table class="totals">
<thead><tr>${head.map((cell, index) => html`<th scope="col" class="${name(index)}">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr${row[0]?.startsWith("- ") ? new Html(' class="bearer"') : undefined}>${row.map(
      (cell, index) =>
        index === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="number">${cell}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>
${paragraph(definitionsInTotals(document))}`;
}

function group({ heading, findings, toAttest }: HighlightGroup, document: ReportDocument): Html {
  const { toAttest: wanted } = reportWords[document.lang];
  return html`<h3>${heading}</h3>
${findings.map((each) => inFull(each, document))}${folded(
  wanted(toAttest.length),
  toAttest.map(({ citation, title }) => html`<li>${citation} · ${title}</li>\n`),
)}`;
}

/** A list that is folded until somebody opens it. */
function folded(summary: string, items: readonly Html[]): readonly Html[] {
  if (items.length === 0) return [];
  return [
    html`<details><summary>${summary}</summary>\n<ul class="detail">${items}</ul>\n</details>\n`,
  ];
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
  const words = reportWords[document.lang];
  const { instrument, heading, notes, articles, definitions } = part;
  return html`<details id="${instrument.slug}"><summary>${heading}</summary>
${notes.map((note) => html`<p>${note}</p>\n`)}<table class="articles">
<thead><tr><th scope="col" class="outcome">${words.state}</th><th scope="col" class="place">${words.citation}</th><th scope="col">${words.finding}</th></tr></thead>
${articles.map((each) => article(each, document))}</table>
${paragraph(definitionsInRegulation(part, document.lang))}${ruleList(definitions)}</details>
`;
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
      : html`<p class="detail">${words.wanted}: ${wanted.join("; ")}</p>\n`
  }${detailsOf(part, document).map(
    ([label, text]) => html`<p class="detail">${label}: ${text}</p>\n`,
  )}<p class="rule">${referenceOf(part, document)}</p>
`;
}

function notExamined({ lang, report, parts }: ReportDocument): readonly Html[] {
  const text = notExaminedWords(report.notExamined, lang);
  if (text === undefined) return [];
  return [
    paragraph(text),
    ...parts.flatMap((part) =>
      folded(`${part.heading} (${part.notExamined.length})`, part.notExamined.map(ruleItem)),
    ),
  ];
}

/** Rules that are only named: they take little room, as there may be hundreds. */
function ruleList(rules: readonly RulePart[]): Html {
  return rules.length === 0 ? html`` : html`<ul class="detail">${rules.map(ruleItem)}</ul>\n`;
}

function ruleItem(rule: RulePart): Html {
  return html`<li>${ruleWords(rule)}</li>\n`;
}

function paragraph(text: string | undefined): Html {
  return text === undefined || text === "" ? html`` : html`<p>${text}</p>\n`;
}

const STYLE = `
.texts, .totals { font-size: 10pt; line-height: 1.3; }
.texts td:last-child { width: 34mm; }
.totals { table-layout: fixed; }
.totals th { font-size: 9.5pt; overflow-wrap: normal; white-space: normal; }
.totals th.name { width: 46%; }
.totals td, .totals tbody th { padding: 0.4mm 2mm; }
.totals tbody th { background: none; }
.totals .bearer th { font-weight: normal; padding-left: 5mm; }
.totals tr:last-child th, .totals tr:last-child td { font-weight: bold; }
details { margin: 1.5mm 0 3mm; }
summary { cursor: pointer; font-weight: bold; }
.finding { border-left: 1.2mm solid #777; padding: 0 0 0 3mm; margin: 2mm 0; font-size: 10.5pt; line-height: 1.3; break-inside: avoid; }
.finding p { margin: 0 0 0.5mm; }
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
@media screen and (max-width: 600px) {
  .totals { table-layout: auto; }
  .articles, .articles tbody, .articles tr, .articles td { display: block; width: auto; }
  .articles thead { display: none; }
}
`;
