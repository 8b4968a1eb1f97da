import { requireLang, requireObject } from "./arguments.js";
import { annexNumber, type Citation, type CitedPart } from "./citation.js";
import type { Lang } from "./text.js";

/**
 * A citation in full words, smallest unit first in Vietnamese as lawyers write it. Two places have two wordings.
 *
 * @example
 * ```ts
 * import { formatCitation } from "@ttthdl/core";
 * formatCitation({ article: 29, clause: 2, point: "đ" }, "vi") // => "điểm đ khoản 2 Điều 29"
 * formatCitation({ article: 29, clause: 2, point: "đ" }, "en") // => "Article 29, clause 2, point đ"
 * formatCitation({ article: 12, articleLetter: "a" }, "vi") // => "Điều 12a"
 * formatCitation({ part: "annex-2", clause: 1 }, "vi") // => "khoản 1 Phụ lục II"
 * formatCitation({ article: 25, clause: 5, inferred: true }, "vi") // => "khoản 5 Điều 25 (số điều suy ra)"
 * ```
 */
export function formatCitation(cite: Citation, lang: Lang): string {
  requireObject(cite, "cite");
  requireLang(lang);
  return { vi: inVietnamese, en: inEnglish }[lang](cite);
}

function inVietnamese(cite: Citation): string {
  const place = [
    cite.item === undefined ? undefined : `gạch đầu dòng thứ ${cite.item}`,
    cite.point === undefined ? undefined : `điểm ${cite.point}`,
    cite.paragraph === undefined ? undefined : `đoạn ${cite.paragraph}`,
    cite.clause === undefined ? undefined : `khoản ${cite.clause}${cite.clauseLetter ?? ""}`,
    cite.article === undefined ? undefined : `Điều ${cite.article}${cite.articleLetter ?? ""}`,
    cite.part === undefined ? undefined : partWords(cite.part, "Quyết định", "Phụ lục"),
  ];
  const words = [cite.form?.replace("mau-", "Mẫu số "), joined(place, " ")];
  return `${joined(words, ", ")}${cite.inferred ? " (số điều suy ra)" : ""}`;
}

function inEnglish(cite: Citation): string {
  const units = [
    cite.part === undefined ? undefined : partWords(cite.part, "Decision", "Annex"),
    cite.article === undefined ? undefined : `Article ${cite.article}${cite.articleLetter ?? ""}`,
    cite.clause === undefined ? undefined : `clause ${cite.clause}${cite.clauseLetter ?? ""}`,
    cite.paragraph === undefined ? undefined : `paragraph ${cite.paragraph}`,
    cite.point === undefined ? undefined : `point ${cite.point}`,
    cite.item === undefined ? undefined : `dash ${cite.item}`,
    cite.form?.replace("mau-", "Form "),
  ];
  return `${joined(units, ", ")}${cite.inferred ? " (article number inferred)" : ""}`;
}

function joined(words: readonly (string | undefined)[], separator: string): string {
  return words.filter((word) => word !== undefined && word !== "").join(separator);
}

/** Annexes are numbered in Roman numerals (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function partWords(part: CitedPart, decision: string, annex: string): string {
  const number = annexNumber(part);
  if (number === undefined) return decision;
  return number === 0 ? annex : `${annex} ${roman(number)}`;
}

const NUMERALS = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, numeral] of NUMERALS) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
