import type { Names } from "../text.js";

/** Every way in which an attestation or a waiver stands on a day. */
export const expiries = ["not-yet", "valid", "expiring", "expired"] as const;

/** How an attestation or a waiver stands on the day of the question. `expiring` still holds. */
export type Expiry = (typeof expiries)[number];

/** The ways in words. */
export const expiryNames: Names<Expiry> = {
  "not-yet": { vi: "chưa có hiệu lực", en: "not yet valid" },
  valid: { vi: "còn hiệu lực", en: "holds" },
  expiring: { vi: "sắp hết hạn", en: "about to expire" },
  expired: { vi: "đã hết hạn", en: "expired" },
};

/** Every reason for which an attestation or a waiver answered nothing. */
export const unusedReasons = [
  "unknown-rule",
  "role-not-entitled",
  "unknown-agency",
  "text-not-named",
  "not-yet",
  "expired",
  "superseded",
  "nothing-to-answer",
] as const;

/** Why an attestation or a waiver answered nothing. */
export type UnusedReason = (typeof unusedReasons)[number];

/** The reasons in words. */
export const unusedReasonNames: Names<UnusedReason> = {
  "unknown-rule": { vi: "không có quy tắc này", en: "there is no such rule" },
  "role-not-entitled": {
    vi: "người ký không có thẩm quyền",
    en: "the signatory is not entitled to sign it",
  },
  "unknown-agency": {
    vi: "cơ quan ký không có trong agencies của tệp khai báo",
    en: "the body it is signed for is none of the profile's agencies",
  },
  "text-not-named": {
    vi: "chưa nêu số và điều của văn bản được áp dụng (textApplied)",
    en: "it does not cite the text applied, number and article (textApplied)",
  },
  "not-yet": { vi: "chưa đến ngày xác nhận", en: "its day is still to come" },
  expired: { vi: "đã hết hạn", en: "it has expired" },
  superseded: { vi: "đã có xác nhận khác thay thế", en: "another one takes its place" },
  "nothing-to-answer": { vi: "không có kết quả nào cần đến", en: "no finding needs it" },
};
