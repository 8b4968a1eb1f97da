import { type FindingState, findingStates, type Lang } from "@ttthdl/core";
import { parse } from "csv-parse/sync";
import type { ReportFormatName } from "./formats.generated.js";
import { stateLabel } from "./states.js";
import { reportWords } from "./words.js";

/** The totals of a report, and how many of them are definitions and permissions. */
export interface Figures {
  readonly totals: Readonly<Record<FindingState, number>>;
  readonly definitionsAndPermissions: number;
}

type Reader = (output: string, lang: Lang) => Figures;

/** The figures that the output of a format shows, read as a reader of that format would. */
export function figuresIn(format: ReportFormatName, output: string, lang: Lang): Figures {
  return (readers[format] ?? namedNumbers)(output, lang);
}

/** A format that is not here shows the totals as named numbers (`totalsByName`), as JUnit does. */
const readers: Readonly<Partial<Record<ReportFormatName, Reader>>> = {
  json: (output) => named(JSON.parse(output) as Figures),
  sarif: (output) => {
    const log = JSON.parse(output) as {
      readonly runs: readonly { readonly properties: Figures }[];
    };
    return named(log.runs[0]?.properties as Figures);
  },
  text: (output, lang) => {
    const lines = output.split("\n").map((line) => line.split("│").slice(1, -1));
    return fromTable(
      lines.filter(({ length }) => length > 0),
      output,
      lang,
    );
  },
  html: (output, lang) => {
    const table = /<table class="totals">.*?<\/table>/s.exec(output)?.[0] ?? "";
    const rows = table
      .split("</tr>")
      .map((row) => [...row.matchAll(/>([^<>]+)<\/t[hd]>/g)].map(([, cell = ""]) => cell));
    return fromTable(
      rows.filter(({ length }) => length > 0),
      output,
      lang,
    );
  },
  md: (output, lang) => {
    const rows = output.split("\n").filter((line) => line.startsWith("| "));
    return fromTable(
      rows.map((row) => row.split("|").slice(1, -1)),
      output,
      lang,
    );
  },
  csv: (output, lang) => {
    const rows = parse(output, { bom: true }) as string[][];
    const counts = rows.filter((row) => row[3] === reportWords[lang].totals && row[4] !== "");
    return {
      totals: byLabel(new Map(counts.map((row) => [row[4] ?? "", Number(row[6])])), lang),
      definitionsAndPermissions: definitionsIn(output, lang),
    };
  },
};

/** Each name with the first number after it; the sentence for people must say the same. */
function namedNumbers(output: string, lang: Lang): Figures {
  const number = (name: string): number =>
    Number(new RegExp(`${name.replace(".", "\\.")}\\D+(\\d+)`).exec(output)?.[1]);
  const definitionsAndPermissions = number("definitionsAndPermissions");
  if (definitionsAndPermissions !== definitionsIn(output, lang)) {
    throw new Error(`${definitionsAndPermissions} as a number, another in words`);
  }
  return { totals: byState((state) => number(`totals.${state}`)), definitionsAndPermissions };
}

function named({ totals, definitionsAndPermissions }: Figures): Figures {
  return { totals, definitionsAndPermissions };
}

/** The first row names the states, the last one has the sums. */
function fromTable(rows: readonly (readonly string[])[], output: string, lang: Lang): Figures {
  const [head = []] = rows;
  const last = rows.at(-1) ?? [];
  const counts = head.map((label, index) => [label.trim(), Number(last[index])] as const);
  return {
    totals: byLabel(new Map(counts), lang),
    definitionsAndPermissions: definitionsIn(output, lang),
  };
}

/** A state that nothing is in has no column. */
function byLabel(counts: ReadonlyMap<string, number>, lang: Lang): Figures["totals"] {
  return byState((state) => counts.get(stateLabel(state, lang)) ?? 0);
}

function byState(count: (state: FindingState) => number): Figures["totals"] {
  return Object.fromEntries(findingStates.map((state) => [state, count(state)])) as Record<
    FindingState,
    number
  >;
}

/** The number in the sentence below the totals; without definitions there is no sentence. */
function definitionsIn(output: string, lang: Lang): number {
  const [before = "", after = ""] = reportWords[lang].definitionsInTotals(0).split("0");
  const found = [...output.replaceAll(/\s+/g, " ").matchAll(/\d+/g)].find(
    ({ index, 0: digits, input }) =>
      input.slice(0, index).endsWith(before) &&
      input.slice(index + digits.length).startsWith(after),
  );
  return Number(found?.[0] ?? 0);
}
