import type { Lang, LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages } from "../messages.js";

export const name: LocalizedText = { vi: "định nghĩa, mô tả", en: "definitions" };

export const group: TopicGroup = "counted";

/** No figure is demanded. */
export const requirement: undefined = undefined;

interface Terms {
  readonly defines: readonly LocalizedText[];
}

export interface DefinitionNotes {
  readonly defines: Terms;
}

function terms({ defines }: Terms, lang: Lang): string {
  return defines.map((term) => term[lang]).join("; ");
}

export const messages: Messages<DefinitionNotes, object> = {
  defines: {
    vi: (data) =>
      `Điều khoản giải thích, mô tả: ${terms(data, "vi")}. Không có nghĩa vụ nào phải tuân thủ.`,
    en: (data) => `Definition or description: ${terms(data, "en")}. No duty to comply with.`,
  },
};
