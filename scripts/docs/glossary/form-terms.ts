import type { Term } from "./term.js";

/** Words about the printed forms. */
export const formTerms: readonly Term[] = [
  { vi: "bản nháp, bản nộp", en: "draft, submission", identifiers: ["draft", "submission"] },
  { vi: "mục (để điền), chỗ trống", en: "field, blank", identifiers: ["field", "blank"] },
  { vi: "nơi nhận (kính gửi)", en: "addressee", identifiers: ["addressee"] },
  {
    vi: "thể thức văn bản",
    en: "how a document looks; its number, place, date and signer",
    identifiers: ["profile", "document"],
  },
  { vi: "cơ quan chủ quản", en: "parent agency", identifiers: ["parentAgency"] },
  { vi: "lỗi của bản in", en: "errata", identifiers: ["errata"] },
];
