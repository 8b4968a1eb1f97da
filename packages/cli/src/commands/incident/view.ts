import { localDay } from "@ttthdl/calendar";
import { factWords, formatCitation, type Lang, roleNameIn } from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import {
  type IncidentClock,
  type IncidentClocks,
  instrumentNotes,
  type Regulation,
} from "@ttthdl/policy";
import { clockRecipientWords, clockStandingWords, clockTermWords } from "@ttthdl/policy/internal";

import { words } from "./words.js";

/** What every format of the clocks shows. */
export interface IncidentView {
  readonly lang: Lang;
  readonly incidents: readonly IncidentClocks[];
  readonly regulations: readonly Regulation[];
  /** The line on national duties, where national law is not among the texts named. */
  readonly parallel?: string;
}

/** One clock in words. */
export interface ClockRow {
  readonly clock: IncidentClock;
  readonly term: string;
  readonly recipient: string;
  readonly bearer: string;
  readonly title: string;
  readonly source: string;
  readonly standing: string;
}

/** The clocks of an incident in words: those to act on or done, and those that do not apply. */
export function rowsOf(
  { clocks }: IncidentClocks,
  { lang, regulations }: IncidentView,
): { readonly applying: readonly ClockRow[]; readonly others: readonly ClockRow[] } {
  const rows = clocks.map((clock) => rowOf(clock, regulations, lang));
  return {
    applying: rows.filter(({ clock }) => clock.state !== "not-applicable"),
    others: rows.filter(({ clock }) => clock.state === "not-applicable"),
  };
}

/** What must still be stated, each fact once, with the numbers of the clocks that wait for it. */
export function missingLines(applying: readonly ClockRow[], lang: Lang): readonly string[] {
  const waiting = new Map<string, number[]>();
  for (const [index, { clock }] of applying.entries()) {
    for (const path of clock.missing) waiting.set(path, [...(waiting.get(path) ?? []), index + 1]);
  }
  return [...waiting].map(
    ([path, numbers]) =>
      `${upperFirst(factWords(`incidents.${path}`, lang))}: ${words.lines(numbers.join(", "))[lang]}`,
  );
}

function rowOf(clock: IncidentClock, regulations: readonly Regulation[], lang: Lang): ClockRow {
  const regulation = regulations.find(({ slug }) => slug === clock.regulation);
  return {
    clock,
    term: clockTermWords(clock)[lang],
    recipient: clockRecipientWords(clock, regulation)[lang],
    bearer: upperFirst(
      clock.bearers.map((role) => roleNameIn(regulation ?? {}, role)[lang]).join(", "),
    ),
    title: clock.title[lang],
    source: `${formatCitation(clock.cite, lang)}, ${regulation?.number ?? clock.regulation}`,
    standing: upperFirst(clockStandingWords(clock)[lang]),
  };
}

/** Each text with where it applies and what limits its force, once. */
export function textsOf({ incidents, regulations, lang }: IncidentView): readonly string[] {
  const at = incidents[0]?.at ?? "";
  return regulations.map((regulation) =>
    [
      `${regulation.number}, ${regulation.issuer[lang]}.`,
      ...instrumentNotes(regulation, localDay(at), lang),
    ].join(" "),
  );
}
