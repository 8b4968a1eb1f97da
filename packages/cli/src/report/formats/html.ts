import { type Html, html } from "../../render/html.js";
import { page } from "../../render/page.js";
import type { ArticlePart, FindingPart, RegulationPart, ReportDocument } from "../document.js";
import { identityLines } from "../identity.js";
import { notExaminedWords, silentWords, totalsTable } from "../totals.js";
import { type ReportWords, reportWords } from "../words.js";

/** A report to hand in: one page that needs nothing beside it and prints on A4. */
export function reportHtml(document: ReportDocument): string {
  const { lang, parts, papers } = document;
  const words = reportWords[lang];
  return page(lang, words.title, [
    html`<h1>${words.title}</h1>\n`,
    html`<table class="identity">\n${identityLines(document).map(
      ([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`,
    )}</table>\n`,
    totals(document),
    ...parts.map((part) => regulation(part, document, words)),
    papers.length === 0
      ? html``
      : html`<h2>${words.papers}</h2>\n${papers.map((paper) => html`<p>${paper}</p>\n`)}`,
    notExamined(document, words),
    html`<p class="disclaimer">${words.disclaimer}</p>\n`,
  ]);
}

function totals(document: ReportDocument): Html {
  const { head, rows } = totalsTable(document);
  const cells = (row: readonly string[], tag: "th" | "td"): readonly Html[] =>
    row.map((cell, index) =>
      tag === "th"
        ? html`<th scope="col" class="${index === 0 ? "name" : "number"}">${cell}</th>`
        : html`<td class="${index === 0 ? "name" : "number"}">${cell}</td>`,
    );
  return html`<h2>${reportWords[document.lang].totals}</h2>
<table>
<thead><tr>${cells(head, "th")}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${cells(row, "td")}</tr>\n`)}</tbody>
</table>
`;
}

function regulation(part: RegulationPart, { lang }: ReportDocument, words: ReportWords): Html {
  if (part.articles.length + part.silent === 0) return html``;
  return html`<h2>${part.heading}</h2>
${part.notes.map((note) => html`<p>${words.note}: ${note}</p>\n`)}${part.articles.map((each) =>
  article(each, words),
)}${paragraph(silentWords(part.silent, lang))}`;
}

function article({ heading, findings }: ArticlePart, words: ReportWords): Html {
  return html`<h3>${heading}</h3>\n${findings.map((each) => finding(each, words))}`;
}

function finding(part: FindingPart, words: ReportWords): Html {
  const { state, subject, rule, readings } = part.finding;
  const details: readonly (readonly [string, string | undefined])[] = [
    [words.toDo, part.remedy],
    [words.waiver, part.waiver],
    [words.attestation, part.attestation],
    ...part.advisories.map((advisory) => [words.note, advisory] as const),
    ...part.sources.map((source) => [words.source, source] as const),
  ];
  const reference = [rule, subject, readings.join(" ")].filter(Boolean).join(" · ");
  return html`<div class="finding ${state}">
<p><span class="state">${part.state}</span> · ${part.citation} · ${part.title}</p>
${paragraph(part.message)}${details.flatMap(([label, text]) =>
  text === undefined ? [] : [html`<p class="detail">${label}: ${text}</p>\n`],
)}<p class="rule">${reference}</p>
</div>
`;
}

function notExamined({ lang, report }: ReportDocument, words: ReportWords): Html {
  const text = notExaminedWords(report.notExamined, lang);
  if (text === undefined) return html``;
  const rules = report.notExaminedRules.join(", ");
  return html`<h2>${words.notExamined}</h2>\n${paragraph(text)}<p class="rule">${rules}</p>\n`;
}

function paragraph(text: string | undefined): Html {
  return text === undefined || text === "" ? html`` : html`<p>${text}</p>\n`;
}
