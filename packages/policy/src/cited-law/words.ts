import {
  type Citation,
  citedFateNames,
  formatCitation,
  formatDay,
  type Lang,
  type LocalizedText,
} from "@ttthdl/core";
import { listWords } from "@ttthdl/core/internal";
import type { LawFate } from "./law-node.js";

/** What became of a text, in a sentence. */
export function fateWords(
  name: LocalizedText,
  { value, from }: LawFate,
  successors: readonly LocalizedText[],
): LocalizedText {
  const fate = citedFateNames[value];
  const names = (lang: Lang): string =>
    listWords(
      successors.map((each) => each[lang]),
      lang,
    );
  const none = successors.length === 0;
  return {
    vi: `${name.vi}: ${fate.vi}${from === undefined ? "" : ` từ ngày ${formatDay(from, "vi")}`}${none ? "" : `, văn bản thay thế: ${names("vi")}`}.`,
    en: `${name.en}: ${fate.en}${from === undefined ? "" : ` from ${from}`}${none ? "" : `, succeeded by ${names("en")}`}.`,
  };
}

/** What to do where a norm rests on a text without force: what became of the text, and what says that later ones apply. */
export function goneLawWords(
  fates: readonly LocalizedText[],
  laterTextsApply: Citation | undefined,
): LocalizedText {
  const all = (lang: Lang): string => fates.map((each) => each[lang]).join(" ");
  const place = (lang: Lang): string =>
    laterTextsApply === undefined ? "" : formatCitation(laterTextsApply, lang);
  return laterTextsApply === undefined
    ? {
        vi: `${all("vi")} Xác định văn bản áp dụng thay thế trước khi kết luận.`,
        en: `${all("en")} Establish which text applies in its place before concluding.`,
      }
    : {
        vi: `${all("vi")} Theo ${place("vi")}, áp dụng văn bản mới.`,
        en: `${all("en")} Under ${place("en")}, the newer text applies.`,
      };
}

/** The bases of a text that are without force, those with the same successors together. */
export function goneBasesWords(
  bases: readonly { readonly name: LocalizedText; readonly now: readonly LocalizedText[] }[],
): LocalizedText {
  const groups = new Map<string, (typeof bases)[number][]>();
  for (const base of bases) {
    const key = base.now.map(({ vi }) => vi).join();
    groups.set(key, [...(groups.get(key) ?? []), base]);
  }
  const say = (lang: Lang, by: (successors: string) => string): string =>
    [...groups.values()]
      .map((group) => {
        const names = listWords(
          group.map(({ name }) => name[lang]),
          lang,
        );
        const now = listWords(
          (group[0]?.now ?? []).map((each) => each[lang]),
          lang,
        );
        return now === "" ? names : `${names} (${by(now)})`;
      })
      .join("; ");
  return {
    vi: `Căn cứ ban hành không còn hiệu lực: ${say("vi", (now) => `văn bản thay thế: ${now}`)}.`,
    en: `Bases no longer in force: ${say("en", (now) => `now ${now}`)}.`,
  };
}
