import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl checklist`, besides the sheets. */
export const words = {
  description: {
    vi: "lập mẫu biên bản kiểm tra để in, điền và ký",
    en: "create an inspection record to print, fill in and sign",
  },
  for: {
    vi: "inspection: xếp theo các nội dung kiểm tra mà văn bản nêu; bỏ trống: theo từng điều",
    en: "inspection: grouped by the inspection contents printed in the text; default: article by article",
  },
  noContents: (slug: string, known: string): LocalizedText => ({
    vi: `--for inspection: ${slug} không nêu nội dung kiểm tra; văn bản có nêu: ${known}`,
    en: `--for inspection: ${slug} does not list inspection contents; texts that do: ${known}`,
  }),
} as const;
