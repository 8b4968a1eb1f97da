import { FormFileError } from "../reading/form-file-error.js";
import { limits } from "../reading/limits.js";
import type { Label, LabelPlace } from "./labels.js";
import { wordsOf } from "./printed-words.js";
import type { TextLine } from "./text-line.js";

interface Candidate extends LabelPlace {
  readonly rank: number;
  readonly weight: number;
}

/** A line in small letters, which are made once for all labels. */
interface SmallLine {
  readonly text: string;
  readonly hasColon: boolean;
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

/** How sure a label is: at the beginning of its line, or inside of it; surer by its number, its colon, its other words. */
const AT_START = 20;
const INSIDE = 18;
const NUMBERED = 1;
const WITH_COLON = 2;
const WHOLE = 3;
const LONGEST_START = 400;
/** Up to three words, or words in parentheses, before the colon; or a dash instead of it. */
const MORE =
  /^(?:[ ,]{0,3}\p{Ll}{1,12}(?:[ ,]{1,3}\p{Ll}{1,12}){0,2}\s{0,3}[:：]|\([^()]{0,80}\)\s{0,3}[:：]?)/u;
const DASH = /^[-–—]\s/;
const MOST_MORE = 100;
const COLON = /[:：]/;
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
  const candidates = candidatesIn(lines, labels);
  for (const candidate of candidates) {
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
  const places: Candidate[] = [];
  let chain = best.reduce((a, b) => ((b?.weight ?? 0) > (a?.weight ?? 0) ? b : a), undefined);
  for (; chain !== undefined; chain = chain.before) places.unshift(chain.last);
  return withTwins(places, candidates);
}

function withTwins(
  places: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly LabelPlace[] {
  const byRank = new Map(places.map((place, index) => [place.rank, index]));
  const twins = new Set<number>();
  for (const candidate of candidates) {
    const index = byRank.get(candidate.rank) ?? -1;
    const place = places[index];
    if (place === undefined || place === candidate || candidate.weight < place.weight) continue;
    if (isBefore(places[index - 1], candidate) && isBefore(candidate, places[index + 1])) {
      twins.add(index);
    }
  }
  return places.map((place, index) => (twins.has(index) ? { ...place, hasTwin: true } : place));
}

function isBefore(one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one.line < other.line || (one.line === other.line && one.start < other.start);
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
    const apart = here.filter((candidate) => {
      if (candidate.start < end) return false;
      end = candidate.end;
      return true;
    });
    for (const [at, candidate] of apart.entries()) {
      all.push(withMoreWords(candidate, line.text, apart[at + 1]?.start));
    }
    if (all.length > limits.labels) throw new FormFileError("too-large");
  }
  return all;
}

function withMoreWords(candidate: Candidate, text: string, next = text.length): Candidate {
  const { end, label } = candidate;
  if (label.kind !== "field" || COLON.test(text.slice(end - 1, end))) return candidate;
  const behind = text.slice(end, Math.min(next, end + MOST_MORE));
  if (DASH.test(behind)) return { ...candidate, end: end + 1 };
  const [more] = MORE.exec(behind) ?? [];
  return more === undefined ? candidate : { ...candidate, end: end + more.length, isLonger: true };
}

function candidatesOf(
  label: Label,
  rank: number,
  small: SmallLine,
  line: number,
): readonly Candidate[] {
  const { text, hasColon } = small;
  const found: Candidate[] = [];
  const end = endIn(small, label);
  if (end !== undefined) {
    found.push({
      label,
      rank,
      line,
      start: 0,
      end,
      weight: AT_START + sureness(label, small, end),
    });
  }
  if (label.inside === undefined || !hasColon) return found;
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

function sureness({ kind, rest }: Label, { text, beginning }: SmallLine, end: number): number {
  if (rest !== undefined) {
    return wordsOf(text.slice(end, end + 2 * rest.length + 1)).startsWith(rest) ? WHOLE : 0;
  }
  const hasColon = kind === "field" && COLON.test(text.slice(end - 1, end));
  return (NUMBER.test(beginning) ? NUMBERED : 0) + (hasColon ? WITH_COLON : 0);
}

/** Small letters stand where their capitals stood: a few foreign capitals become two letters and stay. */
function smallLine(line: string): SmallLine {
  const lower = line.toLowerCase();
  const text = lower.length === line.length ? lower : line;
  const indent = text.length - text.trimStart().length;
  const hasColon = COLON.test(text);
  return { text, hasColon, indent, beginning: text.slice(indent, indent + LONGEST_START) };
}
