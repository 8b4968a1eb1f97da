import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of the files that a command line names. */
export const words = {
  from: {
    vi: "tệp của một nguồn, có thể nêu nhiều lần; bỏ KIND= thì nhận biết theo nội dung",
    en: "files of one source, repeatable; without KIND= the kind is recognised from the content",
  },
  kinds: { vi: "Loại nguồn (KIND):", en: "Kinds of sources (KIND):" },
  missingFile: {
    vi: "--from: thiếu tên tệp; viết KIND=FILE hoặc FILE, nhiều tệp cách nhau bằng dấu phẩy",
    en: "--from: file name missing; write KIND=FILE or FILE, several files separated by commas",
  },
  unknownKind: (kind: string, kinds: string): LocalizedText => ({
    vi: `--from: không có loại nguồn ${kind}; chọn: ${kinds}`,
    en: `--from: unknown kind of source ${kind}; allowed: ${kinds}`,
  }),
  noFiles: {
    vi: "check: chưa nêu tệp nào để kiểm tra",
    en: "check: no input file given",
  },
  givenTwice: (path: string): LocalizedText => ({
    vi: `${path}: được nêu hai lần`,
    en: `${path}: given twice`,
  }),
  isFolder: { vi: "là thư mục, không phải tệp", en: "is a directory, not a file" },
  noSuchFile: { vi: "không có tệp này", en: "no such file" },
  notReadable: (code: string): LocalizedText => ({
    vi: `không đọc được (${code})`,
    en: `cannot be read (${code})`,
  }),
  tooLarge: { vi: "lớn hơn 16 MiB", en: "is larger than 16 MiB" },
  evidenceChanged: (file: string): LocalizedText => ({
    vi: `minh chứng ${file} không còn như lúc xác nhận (SHA-256 khác)`,
    en: `the evidence ${file} is not what was attested (its SHA-256 differs)`,
  }),
} as const;
