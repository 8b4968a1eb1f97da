import { FormFileError } from "../form-file-error.js";
import { limits } from "../limits.js";
import type { Label } from "./labels.js";
import type { TextLine } from "./text-line.js";

/** A place where a label stands. */
export interface LabelPlace {
  readonly label: Label;
  readonly line: number;
  /** Where the label and its mark begin, and where the value begins. */
  readonly start: number;
  readonly end: number;
}

interface Candidate extends LabelPlace {
  readonly rank: number;
  readonly weight: number;
}

/** A line in small letters, which are made once for all labels. */
interface SmallLine {
  readonly text: string;
  /** Spaces before the first sign. */
  readonly indent: number;
  /** What stands behind them, as far as a label may reach. */
  readonly beginning: string;
}

interface Chain {
  readonly weight: number;
  readonly last: Candidate;
  readonly before?: Chain;
}

/** A label with its number is surer than one that only begins its line, and that than one inside a line. */
const NUMBERED = 11;
const AT_START = 10;
const INSIDE = 9;
const LONGEST_START = 400;
const NUMBER = /^\(?\d{1,2}\s?[.):/]/;

/**
 * Where the labels of a form stand: of all the places where one could, the ones that follow each other in the order of
 * print and are most. Words of a label in the middle of a value are out of order and fall away.
 */
export function findLabels(
  lines: readonly TextLine[],
  labels: readonly Label[],
): readonly LabelPlace[] {
  // The best chain that ends in each label.
  const best: (Chain | undefined)[] = labels.map(() => undefined);
  for (const candidate of candidatesIn(lines, labels)) {
    const before = best
      .slice(0, candidate.rank)
      .reduce((a, b) => ((b?.weight ?? 0) > (a?.weight ?? 0) ? b : a), undefined);
    const weight = (before?.weight ?? 0) + candidate.weight;
    if (weight > (best[candidate.rank]?.weight ?? 0)) {
      best[candidate.rank] = {
        weight,
        last: candidate,
        ...(before === undefined ? {} : { before }),
      };
    }
  }
  const places: LabelPlace[] = [];
  let chain = best.reduce((a, b) => ((b?.weight ?? 0) > (a?.weight ?? 0) ? b : a), undefined);
  for (; chain !== undefined; chain = chain.before) places.unshift(chain.last);
  return places;
}

/** Where a label at the beginning of a line ends, or `undefined` where the line begins otherwise. */
export function endOfLabel(text: string, label: Label): number | undefined {
  return endIn(smallLine(text.slice(0, 2 * LONGEST_START)), label);
}

function endIn({ indent, beginning }: SmallLine, { atStart }: Label): number | undefined {
  const [found] = atStart.exec(beginning) ?? [];
  return found === undefined ? undefined : indent + found.length;
}

/** In the order of the text; where one lies within another the longer one counts. */
function candidatesIn(lines: readonly TextLine[], labels: readonly Label[]): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    const text = smallLine(line.text);
    const here = labels.flatMap((label, rank) => candidatesOf(label, rank, text, index));
    here.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    for (const candidate of here) {
      if (candidate.start < end) continue;
      all.push(candidate);
      end = candidate.end;
    }
    if (all.length > limits.labels) throw new FormFileError("too-large");
  }
  return all;
}

function candidatesOf(
  label: Label,
  rank: number,
  small: SmallLine,
  line: number,
): readonly Candidate[] {
  const { text, beginning } = small;
  const found: Candidate[] = [];
  const end = endIn(small, label);
  if (end !== undefined) {
    const weight = NUMBER.test(beginning) ? NUMBERED : AT_START;
    found.push({ label, rank, line, start: 0, end, weight });
  }
  if (label.inside === undefined || !/[:：]/.test(text)) return found;
  for (const match of text.matchAll(label.inside)) {
    if (found.length > limits.labels) throw new FormFileError("too-large");
    if (match.index < (found[0]?.end ?? 0)) continue;
    found.push({
      label,
      rank,
      line,
      start: match.index,
      end: match.index + match[0].length,
      weight: INSIDE,
    });
  }
  return found;
}

/** Small letters stand where their capitals stood: a few foreign capitals become two letters and stay. */
function smallLine(line: string): SmallLine {
  const lower = line.toLowerCase();
  const text = lower.length === line.length ? lower : line;
  const indent = text.length - text.trimStart().length;
  return { text, indent, beginning: text.slice(indent, indent + LONGEST_START) };
}
