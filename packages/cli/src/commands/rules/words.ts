import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl rules`. */
export const words = {
  description: {
    vi: "liệt kê các quy tắc theo thứ tự của văn bản",
    en: "list the rules in the order of the texts",
  },
  topic: { vi: "chỉ một chủ đề", en: "one topic only" },
  article: { vi: "chỉ một điều", en: "one article only" },
  notAnArticle: {
    vi: "--article: không phải số điều",
    en: "--article: not an article number",
  },
  unknownTopic: (topic: string, known: string): LocalizedText => ({
    vi: `không có chủ đề ${topic}; các chủ đề: ${known}`,
    en: `unknown topic ${topic}; available: ${known}`,
  }),
  citation: { vi: "Điều khoản", en: "Citation" },
  content: { vi: "Nội dung", en: "Content" },
  rule: { vi: "Mã quy tắc", en: "Rule" },
  noRule: { vi: "Không có quy tắc nào phù hợp.\n", en: "No matching rule.\n" },
  notEncoded: { vi: "(chưa mã hóa)", en: "(not encoded)" },
} as const;
