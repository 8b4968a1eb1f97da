import type { LocalizedText, Names } from "../text.js";
import { type Role, roleNames } from "./role.js";

/** Every kind of incident. */
export const incidentKinds = [
  "network-device",
  "security-device",
  "server",
  "data-line",
  "database",
  "information-security",
  "data-loss",
  "other",
] as const;

/** Kinds of incidents that the texts list. */
export type IncidentKind = (typeof incidentKinds)[number];

/** The kinds in words. */
export const incidentKindNames: Names<IncidentKind> = {
  "network-device": { vi: "thiết bị mạng", en: "network devices" },
  "security-device": { vi: "thiết bị bảo mật", en: "security devices" },
  server: { vi: "máy chủ", en: "servers" },
  "data-line": { vi: "đường truyền", en: "data lines" },
  database: { vi: "cơ sở dữ liệu", en: "databases" },
  "information-security": { vi: "an toàn thông tin", en: "information security" },
  "data-loss": { vi: "mất dữ liệu", en: "loss of data" },
  other: { vi: "loại khác", en: "other kinds" },
};

/** Everybody who may be notified. */
export const recipients = [
  "operator-head",
  "managing-agency",
  "provincial-committee",
  "provincial-office",
  "user-section",
  "related-agencies",
  "national-response-centre",
  "police",
  "system-owner",
  "public-security-ministry",
  "personal-data-authority",
  "data-subjects",
] as const;

/** Who is notified of an incident or receives a report. */
export type Recipient = (typeof recipients)[number];

/** The recipients in words. */
export const recipientNames: Names<Recipient> = {
  "operator-head": /* @__PURE__ */ withArticle("operator-head"),
  "managing-agency": /* @__PURE__ */ withArticle("managing-agency"),
  "provincial-committee": /* @__PURE__ */ withArticle("provincial-committee"),
  "provincial-office": /* @__PURE__ */ withArticle("provincial-office"),
  "user-section": { vi: "bộ phận sử dụng", en: "the section that uses the service" },
  "related-agencies": { vi: "các cơ quan, đơn vị có liên quan", en: "the agencies concerned" },
  "national-response-centre": {
    vi: "cơ quan điều phối quốc gia về ứng cứu sự cố",
    en: "the national incident response centre",
  },
  police: { vi: "cơ quan công an", en: "the police" },
  "system-owner": /* @__PURE__ */ withArticle("system-owner"),
  "public-security-ministry": { vi: "Bộ Công an", en: "the Ministry of Public Security" },
  "personal-data-authority": {
    vi: "cơ quan chuyên trách bảo vệ dữ liệu cá nhân",
    en: "the authority for personal data protection",
  },
  "data-subjects": { vi: "chủ thể dữ liệu", en: "the data subjects" },
};

function withArticle(role: Role): LocalizedText {
  const { vi, en } = roleNames[role];
  return { vi, en: `the ${en}` };
}

/**
 * What an incident is under national law, as the one who hands in the facts assessed it. A level of a provincial text
 * is never taken for it: equal words mean different things there.
 */
export const incidentCircumstances = [
  "cybersecurity",
  "serious",
  "nationalSecurity",
  "personalData",
  "locationOrBiometric",
] as const;

/** See {@link incidentCircumstances}. */
export type IncidentCircumstance = (typeof incidentCircumstances)[number];

/** The circumstances in words, as they stand after "where the incident is". */
export const incidentCircumstanceNames: Names<IncidentCircumstance> = {
  cybersecurity: { vi: "sự cố an ninh mạng", en: "a cybersecurity incident" },
  serious: {
    vi: "sự cố nghiêm trọng theo văn bản của trung ương",
    en: "serious under the national text",
  },
  nationalSecurity: {
    vi: "sự cố đe dọa an ninh quốc gia, trật tự, an toàn xã hội hoặc gây gián đoạn nghiêm trọng",
    en: "a threat to national security or public order, or a serious disruption",
  },
  personalData: {
    vi: "vi phạm về dữ liệu cá nhân có thể gây thiệt hại",
    en: "a breach of personal data that may do harm",
  },
  locationOrBiometric: {
    vi: "vi phạm về dữ liệu vị trí cá nhân, dữ liệu sinh trắc học",
    en: "a breach of location or biometric data",
  },
};

/** Every step of handling an incident. */
export const incidentSteps = [
  "isolated",
  "impact-assessed",
  "backup-before-repair",
  "journal",
  "resolution-announced",
] as const;

/** What is done with an incident, apart from notifying others. */
export type IncidentStep = (typeof incidentSteps)[number];

/** The steps in words, each as a statement that it was done. */
export const incidentStepNames: Names<IncidentStep> = {
  isolated: { vi: "đã cô lập", en: "it was isolated" },
  "impact-assessed": { vi: "đã đánh giá mức độ ảnh hưởng", en: "its impact was assessed" },
  "backup-before-repair": {
    vi: "đã sao lưu dữ liệu trước khi khắc phục",
    en: "data was backed up before the repair",
  },
  journal: { vi: "đã ghi nhật ký", en: "it was entered in the journal" },
  "resolution-announced": { vi: "đã thông báo khi khắc phục xong", en: "its end was announced" },
};
