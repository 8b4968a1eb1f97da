import type { Lang, LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages } from "../messages.js";

export const name: LocalizedText = { vi: "quyền, khuyến khích", en: "permissions" };

export const group: TopicGroup = "counted";

/** No figure is demanded. */
export const requirement: undefined = undefined;

interface Conditions {
  readonly conditions: readonly LocalizedText[];
}

export interface PermissionNotes {
  readonly permits: Conditions;
}

function conditionWords({ conditions }: Conditions, intro: string, lang: Lang): string {
  if (conditions.length === 0) return "";
  return ` ${intro}: ${conditions.map((each) => each[lang]).join("; ")}.`;
}

export const messages: Messages<PermissionNotes, object> = {
  permits: {
    vi: (data) =>
      `Điều khoản trao quyền hoặc khuyến khích, không bắt buộc thực hiện.${conditionWords(data, "Điều kiện", "vi")}`,
    en: (data) =>
      `The provision permits or encourages; it is not mandatory.${conditionWords(data, "Condition", "en")}`,
  },
};
