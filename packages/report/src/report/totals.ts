import {
  type FindingState,
  findingStates,
  formatCitation,
  type Lang,
  type Report,
  type Totals,
} from "@ttthdl/core";
import { groupByArticle } from "@ttthdl/core/internal";
import type { BearerPart, RegulationPart, ReportDocument, RulePart } from "./document.js";
import { stateLabel } from "./states.js";
import { reportWords } from "./words.js";

/**
 * How many findings of each state each regulation has, and all together; states that nothing is in are left out.
 *
 * @param bearers - Whether a row for each responsible body follows that of its regulation; a body to which nothing
 * applies has none.
 */
export function totalsTable(
  { lang, report, parts }: ReportDocument,
  bearers: boolean,
): {
  readonly states: readonly FindingState[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const sum = report.totals;
  const states = findingStates.filter((state) => sum[state] > 0);
  const row = (name: string, totals: Totals): readonly string[] => [
    name,
    ...states.map((state) => String(totals[state])),
  ];
  return {
    states,
    head: [reportWords[lang].regulation, ...states.map((state) => stateLabel(state, lang))],
    rows: [
      ...parts.flatMap((part) => [
        row(part.instrument.number, part.totals),
        ...(bearers ? part.bearers.filter(hasResults) : []).map(({ name, totals }) =>
          row(`- ${name}`, totals),
        ),
      ]),
      ...(bearers || parts.length > 1 ? [row(reportWords[lang].sum, sum)] : []),
    ],
  };
}

function hasResults({ totals }: BearerPart): boolean {
  return findingStates.some((state) => state !== "not-applicable" && totals[state] > 0);
}

/** The totals and the definitions and permissions among them as named numbers, for formats of names and values. */
export function totalsByName({
  totals,
  definitionsAndPermissions,
}: Report): readonly { readonly name: string; readonly value: string }[] {
  return [
    ...findingStates.map((state) => ({ name: `totals.${state}`, value: String(totals[state]) })),
    { name: "definitionsAndPermissions", value: String(definitionsAndPermissions) },
  ];
}

/** A rule that is named and not judged: where it is printed, what it is about, its id. */
export function ruleWords({ citation, title, norm }: RulePart): string {
  return `${citation} · ${title} (${norm.id})`;
}

/** How many of the totals are definitions and permissions, in a sentence; nothing for none. */
export function definitionsInTotals({
  lang,
  report,
}: Pick<ReportDocument, "lang" | "report">): string | undefined {
  const { definitionsAndPermissions: count } = report;
  return count === 0 ? undefined : reportWords[lang].definitionsInTotals(count);
}

/** How many findings of a regulation are definitions and permissions, in a sentence; nothing for none. */
export function definitionsInRegulation(
  { definitionsAndPermissions: count }: RegulationPart,
  lang: Lang,
): string | undefined {
  return count === 0 ? undefined : reportWords[lang].definitionsInRegulation(count);
}

/** What no file could speak about, in a sentence; nothing for none. */
export function notExaminedWords(count: number, lang: Lang): string | undefined {
  return count === 0 ? undefined : reportWords[lang].notExaminedRules(count);
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
