import { formatDay, type IsoDay, type Lang, type LocalizedText } from "@ttthdl/core";
import { listWords } from "@ttthdl/core/internal";
import type { Messages } from "../messages.js";
import { type MemberNotes, memberMessages, memberWords } from "./member-messages.js";

interface Occasions {
  readonly what: LocalizedText;
  readonly days: readonly IsoDay[];
}

export interface CoverageNotes extends Pick<MemberNotes, "members-not-printed"> {
  readonly "covered-together": Occasions;
  readonly "covered-in-part": Occasions & { readonly missing: readonly LocalizedText[] };
}

const dayWords = (days: readonly IsoDay[], lang: Lang): string =>
  listWords(
    [...new Set(days)].map((day) => formatDay(day, lang)),
    lang,
  );

/** Sentences about occasions that count together (reading G15). */
export const coverageMessages: Messages<CoverageNotes, object> = {
  "members-not-printed": memberMessages["members-not-printed"],
  "covered-together": {
    vi: ({ what, days }) =>
      `${what.vi}: các lần ngày ${dayWords(days, "vi")} cộng lại có đủ các nội dung.`,
    en: ({ what, days }) =>
      `${what.en}: the occasions of ${dayWords(days, "en")} together cover all contents.`,
  },
  "covered-in-part": {
    vi: ({ what, days, missing }) =>
      `${what.vi}: lần ngày ${dayWords(days, "vi")} còn thiếu: ${memberWords(missing, "vi")}.`,
    en: ({ what, days, missing }) =>
      `${what.en}: the occasion of ${dayWords(days, "en")} does not cover: ${memberWords(missing, "en")}.`,
  },
};
