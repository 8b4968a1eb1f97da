import type { Names } from "../text.js";

/** Every kind of licence. */
export const softwareLicenceKinds = ["commercial", "open-source", "free"] as const;

/** How software may be used. */
export type SoftwareLicenceKind = (typeof softwareLicenceKinds)[number];

/** The kinds in words, as they stand beside "software". */
export const softwareLicenceKindNames: Names<SoftwareLicenceKind> = {
  commercial: { vi: "thương mại", en: "commercial" },
  "open-source": { vi: "mã nguồn mở", en: "open-source" },
  free: { vi: "miễn phí", en: "free" },
};

/** Every measure against malware. */
export const malwareMeasures = [
  "installed",
  "licensed",
  "approved",
  "recommended",
  "auto-update",
  "auto-scan",
  "scan-removable-media",
  "autoplay-disabled",
] as const;

/** What protection against malware can be demanded to do. */
export type MalwareMeasure = (typeof malwareMeasures)[number];

/** The measures in words. */
export const malwareMeasureNames: Names<MalwareMeasure> = {
  installed: { vi: "cài đặt phần mềm phòng chống mã độc", en: "installed software" },
  licensed: { vi: "bản quyền phần mềm", en: "a licence" },
  approved: { vi: "phần mềm được phê duyệt", en: "approved software" },
  recommended: { vi: "phần mềm được khuyến cáo sử dụng", en: "recommended software" },
  "auto-update": { vi: "tự động cập nhật", en: "automatic updates" },
  "auto-scan": { vi: "tự động quét", en: "automatic scans" },
  "scan-removable-media": {
    vi: "quét thiết bị lưu trữ ngoài khi kết nối",
    en: "scans of removable media",
  },
  "autoplay-disabled": {
    vi: "tắt tính năng tự động thực thi (autoplay)",
    en: "autoplay switched off",
  },
};

/** Every kind of application. */
export const applicationKinds = [
  "document-management",
  "one-stop",
  "official-mail",
  "video-conference",
  "digital-signature",
  "web-page",
] as const;

/** Applications that a text wants in use. */
export type ApplicationKind = (typeof applicationKinds)[number];

/** The applications in words. */
export const applicationKindNames: Names<ApplicationKind> = {
  "document-management": {
    vi: "phần mềm quản lý văn bản và điều hành",
    en: "document management software",
  },
  "one-stop": {
    vi: "phần mềm dịch vụ công trực tuyến tích hợp một cửa",
    en: "one-stop software",
  },
  "official-mail": { vi: "thư điện tử công vụ", en: "official e-mail" },
  "video-conference": { vi: "hội nghị truyền hình", en: "video conferencing" },
  "digital-signature": { vi: "chữ ký số", en: "digital signatures" },
  "web-page": { vi: "trang thông tin điện tử", en: "a web page" },
};
