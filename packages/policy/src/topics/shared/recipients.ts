import { type LocalizedText, type Recipient, roleNames } from "@ttthdl/core";

const withArticle = ({ vi, en }: LocalizedText): LocalizedText => ({ vi, en: `the ${en}` });

/** Recipients in words, ready to stand inside a sentence. */
export const recipientNames: Readonly<Record<Recipient, LocalizedText>> = {
  "operator-head": withArticle(roleNames["operator-head"]),
  "managing-agency": withArticle(roleNames["managing-agency"]),
  "provincial-committee": withArticle(roleNames["provincial-committee"]),
  "provincial-office": withArticle(roleNames["provincial-office"]),
  "user-section": { vi: "bộ phận sử dụng", en: "the section that uses the service" },
  "related-agencies": { vi: "các cơ quan, đơn vị có liên quan", en: "the agencies concerned" },
  "national-response-centre": {
    vi: "cơ quan điều phối quốc gia về ứng cứu sự cố",
    en: "the national incident response centre",
  },
  police: { vi: "cơ quan công an", en: "the police" },
};
