import type { Lang, LocalizedText } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { Messages } from "../messages.js";

interface List {
  /** The list in words, as a sentence begins with it. */
  readonly what: LocalizedText;
}

export interface MemberNotes {
  readonly "every-member-present": List & { readonly members: number };
  readonly "members-not-printed": List & { readonly unknown: readonly string[] };
}

export interface MemberBreaches {
  readonly "members-missing": List & { readonly missing: readonly LocalizedText[] };
}

/** Titles of members hold commas of their own: semicolons keep them apart. */
export function memberWords(titles: readonly LocalizedText[], lang: Lang): string {
  return titles.map((title) => title[lang]).join("; ");
}

/** Sentences of every topic that asks for all members of an enumeration. */
export const memberMessages: Messages<MemberNotes, MemberBreaches> = {
  "every-member-present": {
    vi: ({ what, members }) => `${what.vi}: đủ ${members} mục theo quy định.`,
    en: ({ what, members }) => `${what.en}: complete, with ${plural(members, "item")} required.`,
  },
  "members-not-printed": {
    vi: ({ what, unknown }) =>
      `${what.vi}: văn bản không liệt kê mục ${unknown.join(", ")}; hãy kiểm tra lại cách ghi.`,
    en: ({ what, unknown }) =>
      `${what.en}: the text does not list ${unknown.join(", ")}; check the spelling.`,
  },
  "members-missing": {
    vi: ({ what, missing }) =>
      `${what.vi}: còn thiếu ${missing.length} mục: ${memberWords(missing, "vi")}.`,
    en: ({ what, missing }) =>
      `${what.en}: ${plural(missing.length, "item")} missing: ${memberWords(missing, "en")}.`,
    remedy: {
      vi: ({ missing }) => `Bổ sung ${missing.length} mục còn thiếu nêu trên.`,
      en: ({ missing }) => `Add the ${plural(missing.length, "missing item")} named above.`,
    },
  },
};
