import {
  type FindingState,
  findingStates,
  formatCitation,
  groupByArticle,
  type Lang,
  type Totals,
} from "@ttthdl/core";
import type { RegulationPart, ReportDocument, RulePart } from "./document.js";
import { stateLabel } from "./states.js";
import { reportWords } from "./words.js";

/** How many findings of each state each regulation has, and all together; states that nothing is in are left out. */
export function totalsTable({ lang, parts }: ReportDocument): {
  readonly states: readonly FindingState[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const sum = sumOfTotals(parts);
  const states = findingStates.filter((state) => sum[state] > 0);
  return {
    states,
    head: [reportWords[lang].regulation, ...states.map((state) => stateLabel(state, lang))],
    rows: [
      ...parts.map(({ instrument, totals }) => [
        instrument.number,
        ...states.map((state) => String(totals[state])),
      ]),
      ...(parts.length < 2
        ? []
        : [[reportWords[lang].sum, ...states.map((state) => String(sum[state]))]]),
    ],
  };
}

/** How many findings of each state a report tells; definitions and permissions are not counted. */
export function sumOfTotals(parts: readonly RegulationPart[]): Totals {
  const sumOf = (state: FindingState): number =>
    parts.reduce((sum, { totals }) => sum + totals[state], 0);
  return Object.fromEntries(findingStates.map((state) => [state, sumOf(state)])) as Record<
    FindingState,
    number
  >;
}

/** A rule that is named and not judged: where it is printed, what it is about, its id. */
export function ruleWords({ citation, title, norm }: RulePart): string {
  return `${citation} · ${title} (${norm.id})`;
}

/** How many definitions and permissions were passed over, in a sentence; nothing for none. */
export function silentWords(silent: number, lang: Lang): string | undefined {
  if (silent === 0) return undefined;
  return lang === "vi"
    ? `${silent} định nghĩa, quyền: không có gì phải tuân thủ.`
    : `Definitions and permissions, with nothing to comply with: ${silent}.`;
}

/** What no file could speak about, in a sentence; nothing for none. */
export function notExaminedWords(count: number, lang: Lang): string | undefined {
  if (count === 0) return undefined;
  return lang === "vi"
    ? `${count} quy định không được xét: không tệp nào được đưa vào có thể nói về chúng.`
    : `Rules not examined, as none of the files given can speak about them: ${count}.`;
}

/** Where a regulation's rules that were not examined are printed: its number, then article by article how many. */
export function notExaminedPlaces(
  { instrument, notExamined }: RegulationPart,
  lang: Lang,
): string | undefined {
  if (notExamined.length === 0) return undefined;
  const places = groupByArticle(notExamined, ({ norm }) => norm.cite).map(
    ({ cite, items }) => `${formatCitation(cite, lang)} (${items.length})`,
  );
  return `${instrument.number}: ${places.join(", ")}.`;
}
