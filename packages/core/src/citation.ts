import { letterRank } from "./vietnamese-alphabet.js";

/** A part of an instrument beside its main text: its deciding part, its only annex, or an annex with a number. */
export type CitedPart = "decision" | "annex" | `annex-${number}`;

/**
 * Where a norm is printed, down to the smallest printed unit: Điều, khoản, điểm, gạch đầu dòng.
 * Letters and numbers stand as printed, `đ` included, even where the print departs from the alphabet.
 * A place names at least an article, a part of its own or a form.
 */
export interface Citation {
  /** The deciding part (the Quyết định itself) or an annex (Phụ lục); left out for the main text or the Quy chế. */
  readonly part?: CitedPart;
  /** Điều; left out where an annex or a form has none. */
  readonly article?: number;
  /** The letter of an article that an amendment put in: `a` of Điều 12a. */
  readonly articleLetter?: string;
  /** Khoản. */
  readonly clause?: number;
  /** The letter of a clause that an amendment put in: `a` of khoản 2a. */
  readonly clauseLetter?: string;
  /** Điểm, one letter of the Vietnamese alphabet. */
  readonly point?: string;
  /** Gạch đầu dòng, counted from 1. */
  readonly item?: number;
  /** Unnumbered paragraph (đoạn), counted from 1. */
  readonly paragraph?: number;
  /** A form printed with the text, for example `mau-1`: alone, or beside the place that names it. */
  readonly form?: string;
  /** The number is not printed in the source at hand; it was inferred from its surroundings. */
  readonly inferred?: true;
}

/**
 * The order of the law: the decision, the main text, its forms, its annexes; Điều 12 before 12a before 13, `d` before
 * `đ` before `e`, a whole before its parts.
 *
 * @returns A negative number, zero or a positive number, for `Array.prototype.sort`.
 */
export function compareCitations(a: Citation, b: Citation): number {
  return (
    partRank(a) - partRank(b) ||
    (a.article ?? 0) - (b.article ?? 0) ||
    rankOf(a.articleLetter) - rankOf(b.articleLetter) ||
    (a.clause ?? 0) - (b.clause ?? 0) ||
    rankOf(a.clauseLetter) - rankOf(b.clauseLetter) ||
    (a.paragraph ?? 0) - (b.paragraph ?? 0) ||
    rankOf(a.point) - rankOf(b.point) ||
    (a.item ?? 0) - (b.item ?? 0) ||
    compareForms(a.form ?? "", b.form ?? "")
  );
}

/**
 * Whether a citation lies within another: `điểm a khoản 2 Điều 12` lies within `khoản 2 Điều 12`. A place lies
 * within itself.
 */
export function isInside(inner: Citation, outer: Citation): boolean {
  const { article, clause, paragraph, point, item, form } = outer;
  return (
    inner.part === outer.part &&
    (article === undefined ||
      (article === inner.article && outer.articleLetter === inner.articleLetter)) &&
    (clause === undefined ||
      (clause === inner.clause && outer.clauseLetter === inner.clauseLetter)) &&
    (paragraph === undefined || paragraph === inner.paragraph) &&
    (point === undefined || point === inner.point) &&
    (item === undefined || item === inner.item) &&
    (form === undefined || form === inner.form)
  );
}

/** The number of an annex: 2 of `annex-2`, 0 of the only one; `undefined` for any other part. */
export function annexNumber(part: CitedPart | undefined): number | undefined {
  if (part === undefined || part === "decision") return undefined;
  return Number(part.slice("annex-".length));
}

function partRank({ part, article, form }: Citation): number {
  if (part === "decision") return -1;
  const standsAlone = article === undefined && form !== undefined;
  return part === undefined ? Number(standsAlone) : 2 + (annexNumber(part) ?? 0);
}

function rankOf(letter: string | undefined): number {
  return letter === undefined ? -1 : letterRank(letter);
}

/** By their numbers: `mau-2` before `mau-10`. */
function compareForms(a: string, b: string): number {
  const byNumber = Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0);
  if (byNumber !== 0 || a === b) return byNumber;
  return a < b ? -1 : 1;
}
