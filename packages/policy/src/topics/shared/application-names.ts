import type { ApplicationKind, LocalizedText } from "@ttthdl/core";

/** Applications in words, as they stand inside a sentence. */
export const applicationNames: Readonly<Record<ApplicationKind, LocalizedText>> = {
  "document-management": {
    vi: "phần mềm quản lý văn bản và điều hành",
    en: "document management software",
  },
  "one-stop": {
    vi: "phần mềm dịch vụ công trực tuyến tích hợp một cửa",
    en: "one-stop software",
  },
  "official-mail": { vi: "thư điện tử công vụ", en: "official e-mail" },
  "video-conference": { vi: "hội nghị trực tuyến", en: "video conferencing" },
  "digital-signature": { vi: "chữ ký số", en: "digital signatures" },
  "web-page": { vi: "trang thông tin điện tử", en: "a web page" },
};
