import type { Names } from "../text.js";

/**
 * Every kind of instrument. `legal-normative-document` is one whose exact form is unknown; an administrative decision and
 * a standard are none.
 */
export const instrumentKinds = [
  "law",
  "decree",
  "circular",
  "decision",
  "legal-normative-document",
  "administrative-decision",
  "standard",
] as const;

/** See {@link instrumentKinds}. */
export type InstrumentKind = (typeof instrumentKinds)[number];

/** The kinds in words. */
export const instrumentKindNames: Names<InstrumentKind> = {
  law: { vi: "luật", en: "law" },
  decree: { vi: "nghị định", en: "decree" },
  circular: { vi: "thông tư", en: "circular" },
  decision: { vi: "quyết định", en: "decision" },
  "legal-normative-document": {
    vi: "văn bản quy phạm pháp luật",
    en: "legal normative document",
  },
  "administrative-decision": { vi: "quyết định hành chính", en: "administrative decision" },
  standard: { vi: "tiêu chuẩn", en: "standard" },
};

/** Every kind of territory that an instrument binds. */
export const territoryKinds = ["national", "province", "agency"] as const;

/** Where an instrument binds: in the whole country, in one province, inside one agency. */
export type TerritoryKind = (typeof territoryKinds)[number];

/** The territories in words. */
export const territoryKindNames: Names<TerritoryKind> = {
  national: { vi: "cả nước", en: "the whole country" },
  province: { vi: "tỉnh", en: "province" },
  agency: { vi: "cơ quan", en: "agency" },
};

/** Every degree of confidence, from the highest. */
export const confidences = ["H", "M", "L"] as const;

/** How sure a fact is: H read in the text, M consistent secondary source, L weak. */
export type Confidence = (typeof confidences)[number];

/** The degrees of confidence in words. */
export const confidenceNames: Names<Confidence> = {
  H: { vi: "đã đọc văn bản", en: "read in the text" },
  M: { vi: "các nguồn thứ cấp thống nhất với nhau", en: "consistent secondary sources" },
  L: { vi: "nguồn yếu", en: "weak source" },
};

/** Every status of an instrument. */
export const statusValues = [
  "in-force",
  "partially-superseded",
  "presumed-superseded",
  "expired",
] as const;

/** What became of an instrument. */
export type StatusValue = (typeof statusValues)[number];

/** The statuses in words. */
export const statusNames: Names<StatusValue> = {
  "in-force": { vi: "còn hiệu lực", en: "in force" },
  "partially-superseded": { vi: "bị thay thế một phần", en: "partially superseded" },
  "presumed-superseded": { vi: "coi như đã bị thay thế", en: "presumed superseded" },
  expired: { vi: "hết hiệu lực", en: "expired" },
};

/** Everything that can have become of a text that a regulation cites. */
export const citedFates = ["expired", "replaced", "presumed-expired", "unclear"] as const;

/** See {@link citedFates}. */
export type CitedFate = (typeof citedFates)[number];

/** What became of a cited text, in words. */
export const citedFateNames: Names<CitedFate> = {
  expired: { vi: "hết hiệu lực", en: "expired" },
  replaced: { vi: "bị thay thế", en: "replaced" },
  "presumed-expired": { vi: "coi như hết hiệu lực", en: "presumed expired" },
  unclear: { vi: "chưa rõ còn hiệu lực hay không", en: "not known to be in force" },
};

/** Every kind of system. */
export const systemKinds = ["data-centre", "portal", "application"] as const;

/** Kinds of systems that a profile can describe. */
export type SystemKind = (typeof systemKinds)[number];

/** The kinds in words. */
export const systemKindNames: Names<SystemKind> = {
  "data-centre": { vi: "trung tâm dữ liệu", en: "data centre" },
  portal: { vi: "cổng thông tin điện tử", en: "portal" },
  application: { vi: "ứng dụng", en: "application" },
};

/** Every kind of text that a regulation points to. */
export const citedKinds = ["law", "decree", "circular", "decision", "standard", "other"] as const;

/** What kind of text a regulation points to. */
export type CitedKind = (typeof citedKinds)[number];

/** The kinds in words. */
export const citedKindNames: Names<CitedKind> = {
  law: { vi: "luật", en: "law" },
  decree: { vi: "nghị định", en: "decree" },
  circular: { vi: "thông tư", en: "circular" },
  decision: { vi: "quyết định", en: "decision" },
  standard: { vi: "tiêu chuẩn, quy chuẩn", en: "standard" },
  other: { vi: "văn bản khác", en: "other text" },
};
