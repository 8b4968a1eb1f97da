import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl checklist`, besides the sheets. */
export const words = {
  description: {
    vi: "lập mẫu biên bản kiểm tra để in, điền và ký",
    en: "draw up the record of an inspection, to print, fill in and sign",
  },
  for: {
    vi: "inspection: xếp theo các nội dung kiểm tra mà văn bản nêu; bỏ trống: theo từng điều",
    en: "inspection: by the inspection contents that the text prints; left out: article by article",
  },
  noContents: (slug: string, known: string): LocalizedText => ({
    vi: `--for inspection: ${slug} không nêu nội dung kiểm tra; văn bản có nêu: ${known}`,
    en: `--for inspection: ${slug} prints no contents of an inspection; texts that do: ${known}`,
  }),
} as const;
