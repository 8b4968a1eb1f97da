import type { Names } from "../text.js";

/** Every state, in the order in which totals are shown. */
export const findingStates = [
  "compliant",
  "violated",
  "not-applicable",
  "manual",
  "indeterminate",
  "upcoming",
  "error",
] as const;

/** The seven outcomes. `compliant` and `violated` are measurements, unless somebody attested them. */
export type FindingState = (typeof findingStates)[number];

/** The states in words. */
export const findingStateNames: Names<FindingState> = {
  compliant: { vi: "đạt", en: "compliant" },
  violated: { vi: "không đạt", en: "violated" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  manual: { vi: "cần minh chứng", en: "evidence required" },
  indeterminate: { vi: "thiếu dữ kiện", en: "facts missing" },
  upcoming: { vi: "chưa đến hạn", en: "upcoming" },
  error: { vi: "lỗi công cụ", en: "tool error" },
};

/** Every way in which a value gets into a product's configuration. */
export const provenances = ["set", "default", "not-set", "cannot-be-proven"] as const;

/** How a value got into a product's configuration. "Not set" never becomes a number. */
export type Provenance = (typeof provenances)[number];

/** The ways in words. */
export const provenanceNames: Names<Provenance> = {
  set: { vi: "được đặt", en: "set" },
  default: { vi: "mặc định", en: "default" },
  "not-set": { vi: "không đặt", en: "not set" },
  "cannot-be-proven": { vi: "không chứng minh được", en: "cannot be proven" },
};

/** Every kind of file that is judged. */
export const subjectKinds = ["profile", "product-configuration"] as const;

/** A system's profile, or what a product's configuration says. */
export type SubjectKind = (typeof subjectKinds)[number];

/** The kinds in words. */
export const subjectKindNames: Names<SubjectKind> = {
  profile: { vi: "tệp khai báo hệ thống", en: "system profile" },
  "product-configuration": { vi: "cấu hình của sản phẩm", en: "product configuration" },
};
