/** What a person sees of `ttthdl schema`. */
export const words = {
  description: {
    vi: "in lược đồ JSON của một loại tệp, có mô tả của từng mục bằng hai ngôn ngữ",
    en: "print the JSON Schema of a kind of file, each key described in both languages",
  },
  name: { vi: "loại tệp", en: "kind of file" },
} as const;
