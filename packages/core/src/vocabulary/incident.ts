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
};

function withArticle(role: Role): LocalizedText {
  const { vi, en } = roleNames[role];
  return { vi, en: `the ${en}` };
}

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
