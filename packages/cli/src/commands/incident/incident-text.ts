import { upperFirst } from "@ttthdl/core/internal";
import { paragraph } from "@ttthdl/report/internal";
import { type ClockRow, type IncidentView, missingLines, rowsOf, textsOf } from "./view.js";
import { words } from "./words.js";

/** The clocks for a terminal: incident by incident in the order in which to act, then the texts. */
export function incidentText(view: IncidentView, width: number): string {
  const { lang, incidents, parallel } = view;
  const parts = incidents.map((incident) => {
    const { applying, others } = rowsOf(incident, view);
    const missing = missingLines(applying, lang);
    return [
      `${words.heading(incident.incident)[lang].toUpperCase()}\n`,
      `${words.detected(incident.detectedAt)[lang]} ${words.standing(incident.at)[lang]}\n\n`,
      ...(applying.length === 0 ? [`${words.nothing[lang]}\n`] : []),
      ...applying.map((row, index) => clockText(row, index + 1, view, width)),
      ...(missing.length === 0 ? [] : [`${words.missing[lang]}\n`]),
      ...missing.map((each) => paragraph(each, width, "  ", "- ")),
      ...(others.length === 0 ? [] : [`${words.notApplicable[lang]}\n`]),
      ...others.map((row) => paragraph(`${row.title} (${row.source})`, width, "  ", "- ")),
      "\n",
    ].join("");
  });
  return [
    ...parts,
    ...(parallel === undefined ? [] : [paragraph(parallel, width, "  ", "! ")]),
    paragraph(words.counting[lang], width, ""),
    `\n${words.texts[lang]}\n`,
    ...textsOf(view).map((text) => paragraph(text, width, "  ", "- ")),
    `\n${words.disclaimer[lang]}\n`,
  ].join("");
}

function clockText(row: ClockRow, number: number, { lang }: IncidentView, width: number): string {
  const label = `${number}. `.padEnd(4);
  const line = (name: { readonly vi: string; readonly en: string }, text: string): string =>
    paragraph(`${name[lang]}: ${text}`, width, "      ", "    ");
  return [
    paragraph(`${row.term} · ${row.standing}`, width, "    ", label),
    line(words.recipient, upperFirst(row.recipient)),
    line(words.bearer, row.bearer),
    line(words.duty, `${row.title} (${row.source})`),
    "\n",
  ].join("");
}
