import type { Lang } from "./text.js";
import { letterRank } from "./vietnamese-alphabet.js";

/**
 * Where a norm is printed, down to the smallest printed unit: Điều, khoản, điểm, gạch đầu dòng.
 * Letters and numbers stand as printed, `đ` included, even where the print departs from the alphabet.
 */
export interface Citation {
  /** The deciding part (the Quyết định itself); left out for the annexed Quy chế. */
  readonly part?: "decision";
  /** Điều. */
  readonly article: number;
  /** Khoản. */
  readonly clause?: number;
  /** Điểm, one letter of the Vietnamese alphabet. */
  readonly point?: string;
  /** Gạch đầu dòng, counted from 1. */
  readonly item?: number;
  /** Unnumbered paragraph (đoạn), counted from 1. */
  readonly paragraph?: number;
  /** A form printed with the text, for example `mau-1`. */
  readonly form?: string;
  /** The number is not printed in the source at hand; it was inferred from its surroundings. */
  readonly inferred?: true;
}

/**
 * The order of the law: the decision before its annex, `d` before `đ` before `e`, a whole before its parts.
 *
 * @returns A negative number, zero or a positive number, for `Array.prototype.sort`.
 * @example
 * ```ts
 * import { compareCitations } from "@ttthdl/core";
 * ["e", "đ", "d"]
 *   .map((point) => ({ article: 8, clause: 1, point }))
 *   .sort(compareCitations)
 *   .map((cite) => cite.point) // => ["d", "đ", "e"]
 * ```
 */
export function compareCitations(a: Citation, b: Citation): number {
  return (
    Number(a.part === undefined) - Number(b.part === undefined) ||
    a.article - b.article ||
    (a.clause ?? 0) - (b.clause ?? 0) ||
    (a.paragraph ?? 0) - (b.paragraph ?? 0) ||
    pointRank(a.point) - pointRank(b.point) ||
    (a.item ?? 0) - (b.item ?? 0) ||
    compareForms(a.form ?? "", b.form ?? "")
  );
}

/**
 * Whether a citation lies within another: `điểm a khoản 2 Điều 12` lies within `khoản 2 Điều 12`. A place lies
 * within itself.
 *
 * @example
 * ```ts
 * import { isInside } from "@ttthdl/core";
 * isInside({ article: 12, clause: 2, point: "a" }, { article: 12, clause: 2 }) // => true
 * isInside({ article: 12 }, { article: 12, clause: 2 }) // => false
 * ```
 */
export function isInside(inner: Citation, outer: Citation): boolean {
  const { clause, paragraph, point, item } = outer;
  return (
    inner.part === outer.part &&
    inner.article === outer.article &&
    (clause === undefined || clause === inner.clause) &&
    (paragraph === undefined || paragraph === inner.paragraph) &&
    (point === undefined || point === inner.point) &&
    (item === undefined || item === inner.item)
  );
}

function compareForms(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function pointRank(point: string | undefined): number {
  return point === undefined ? -1 : letterRank(point);
}

/**
 * A citation in full words, smallest unit first in Vietnamese as lawyers write it.
 *
 * @example
 * ```ts
 * import { formatCitation } from "@ttthdl/core";
 * formatCitation({ article: 29, clause: 2, point: "đ" }, "vi") // => "điểm đ khoản 2 Điều 29"
 * formatCitation({ article: 29, clause: 2, point: "đ" }, "en") // => "Article 29, clause 2, point đ"
 * formatCitation({ article: 25, clause: 5, inferred: true }, "vi") // => "khoản 5 Điều 25 (số điều suy ra)"
 * ```
 */
export function formatCitation(cite: Citation, lang: Lang): string {
  return lang === "vi" ? inVietnamese(cite) : inEnglish(cite);
}

function inVietnamese(cite: Citation): string {
  const units = [
    cite.form === undefined ? undefined : `${cite.form.replace("mau-", "Mẫu số ")},`,
    cite.item === undefined ? undefined : `gạch đầu dòng thứ ${cite.item}`,
    cite.point === undefined ? undefined : `điểm ${cite.point}`,
    cite.paragraph === undefined ? undefined : `đoạn ${cite.paragraph}`,
    cite.clause === undefined ? undefined : `khoản ${cite.clause}`,
    `Điều ${cite.article}`,
    cite.part === undefined ? undefined : "Quyết định",
    cite.inferred ? "(số điều suy ra)" : undefined,
  ];
  return units.filter((unit) => unit !== undefined).join(" ");
}

function inEnglish(cite: Citation): string {
  const units = [
    `${cite.part === undefined ? "Article" : "Decision, Article"} ${cite.article}`,
    cite.clause === undefined ? undefined : `clause ${cite.clause}`,
    cite.paragraph === undefined ? undefined : `paragraph ${cite.paragraph}`,
    cite.point === undefined ? undefined : `point ${cite.point}`,
    cite.item === undefined ? undefined : `dash ${cite.item}`,
    cite.form === undefined ? undefined : cite.form.replace("mau-", "Form "),
  ];
  const words = units.filter((unit) => unit !== undefined).join(", ");
  return cite.inferred ? `${words} (article number inferred)` : words;
}
