import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl rules`. */
export const words = {
  description: {
    vi: "liệt kê các quy tắc theo thứ tự của văn bản",
    en: "list the rules in the order of the law",
  },
  topic: { vi: "chỉ một chủ đề", en: "of one topic only" },
  article: { vi: "chỉ một điều", en: "of one article only" },
  notAnArticle: {
    vi: "--article: không phải số điều",
    en: "--article: not the number of an article",
  },
  unknownTopic: (topic: string, known: string): LocalizedText => ({
    vi: `không có chủ đề ${topic}; các chủ đề: ${known}`,
    en: `no topic ${topic}; there are: ${known}`,
  }),
  citation: { vi: "Điều khoản", en: "Citation" },
  content: { vi: "Nội dung", en: "Content" },
  rule: { vi: "Mã quy tắc", en: "Rule" },
  noRule: { vi: "Không có quy tắc nào phù hợp.\n", en: "No rule fits.\n" },
  notEncoded: { vi: "(chưa mã hóa)", en: "(not encoded)" },
} as const;
