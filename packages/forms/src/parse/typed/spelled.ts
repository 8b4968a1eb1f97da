import { toNfd } from "@ttthdl/core";
import { wordsOf } from "../values/printed-words.js";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Words with their tones behind them: "HOÀ" and "HÒA" are one. */
export function spelled(text: string): string {
  return wordsOf(text)
    .split(" ")
    .map((word) => {
      const apart = toNfd(word);
      return apart.replace(TONE, "") + (apart.match(TONE) ?? []).join("");
    })
    .join(" ");
}
