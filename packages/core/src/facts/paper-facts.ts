import type { LocalizedText } from "../text.js";

type Names = Readonly<Record<string, LocalizedText>>;

const signatory = (of: string, vi: string, en: string): Names => ({
  [of]: { vi, en },
  [`${of}.name`]: { vi: "họ tên", en: "name" },
  [`${of}.role`]: { vi: "vai trò", en: "role" },
  [`${of}.agency`]: { vi: "mã cơ quan, đơn vị", en: "id of the agency" },
});

const about: Names = {
  rule: { vi: "mã quy tắc", en: "id of the rule" },
  subject: { vi: "tệp được đánh giá", en: "file that was judged" },
  target: { vi: "phần của hệ thống", en: "part of the system" },
};

/** What a file of attestations states. */
export const attestationFacts: Names = {
  attestations: { vi: "danh sách xác nhận", en: "list of attestations" },
  ...under("attestations", {
    ...about,
    on: { vi: "ngày xác nhận", en: "day of the attestation" },
    ...signatory("by", "người xác nhận", "who attests"),
    met: { vi: "có đáp ứng hay không", en: "whether the rule is met" },
    textApplied: { vi: "văn bản được áp dụng", en: "text that was applied" },
    "textApplied.number": { vi: "số, ký hiệu", en: "number of the text" },
    "textApplied.article": { vi: "điều khoản", en: "provision of the text" },
    evidence: { vi: "danh sách minh chứng", en: "list of evidence" },
    "evidence.title": { vi: "tên minh chứng", en: "title of the evidence" },
    "evidence.file": { vi: "tệp minh chứng", en: "file of the evidence" },
    "evidence.sha256": { vi: "mã SHA-256 của tệp", en: "SHA-256 digest of the file" },
    note: { vi: "ghi chú", en: "note" },
  }),
};

/** What a file of waivers states. */
export const waiverFacts: Names = {
  waivers: { vi: "danh sách miễn trừ", en: "list of waivers" },
  ...under("waivers", {
    ...about,
    reason: { vi: "lý do tạm chấp nhận", en: "why the violation is accepted" },
    ...signatory("approver", "người quyết định", "who decides"),
    decision: { vi: "số, ký hiệu quyết định", en: "number of the decision" },
    until: { vi: "ngày cuối có hiệu lực", en: "last day of the waiver" },
  }),
};

/** What a file about files of products states. */
export const contextFacts: Names = {
  population: { vi: "các loại tài khoản có trong hệ thống", en: "classes of accounts that exist" },
  version: { vi: "phiên bản của sản phẩm", en: "version of the product" },
};

function under(parent: string, names: Names): Names {
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [`${parent}.${key}`, name]));
}
