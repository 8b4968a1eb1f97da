import { toNfc, toNfd } from "@ttthdl/core/internal";
import { wordsOf } from "./printed-words.js";

/** What people write for words that forms print. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "tên cơ quan": ["tên đơn vị"],
  "địa chỉ": ["đ c"],
  "điện thoại": ["số điện thoại", "sđt", "đt"],
  fax: ["số fax"],
};

const TONED =
  /^(.*)([ou])([\u0300\u0301\u0303\u0309\u0323])?([aey][\u0302\u0306]?)([\u0300\u0301\u0303\u0309\u0323])?(.*)$/u;
const Y_OR_I = /^([hklmst])([yi])([\u0300\u0301\u0303\u0309\u0323]?)$/u;

/**
 * Words of a label as a pattern: the words in their two spellings, other words for them, and what stands in parentheses
 * only where it is written.
 *
 * @param gap - Pattern of what stands between words.
 */
export function labelWords(label: string, gap: string): string {
  const [first = "", ...inside] = label.split("(");
  const main = wordsOf(first);
  const ways = [...(OTHERS[main] ?? []), main].map((words) => patternOf(words, gap));
  const more = patternOf(wordsOf(inside.join(" ")), gap);
  const either = ways.length === 1 ? ways.join("") : `(?:${ways.join("|")})`;
  return more === "" ? either : `${either}(?:${gap}${more})?`;
}

/** The letters and figures of a text with anything between them. */
export function patternOf(text: string, gap: string): string {
  return wordsOf(text).split(" ").map(spellings).join(gap);
}

/** "hoà" and "hòa", "kỹ" and "kĩ" are one word. */
function spellings(word: string): string {
  const apart = toNfd(word);
  const [, consonant = "", , mark = ""] = Y_OR_I.exec(apart) ?? [];
  if (consonant !== "") return `${consonant}[${toNfc(`y${mark}`)}${toNfc(`i${mark}`)}]`;
  const [, start = "", one = "", before = "", two = "", behind = "", end = ""] =
    TONED.exec(apart) ?? [];
  const tone = before + behind;
  if (tone === "") return word;
  const ways = [one + tone + two, one + two + tone].map((letters) => toNfc(start + letters + end));
  return `(?:${ways.join("|")})`;
}
