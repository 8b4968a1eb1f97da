import type { LocalizedText } from "@ttthdl/core";
import type { Topic } from "@ttthdl/policy";

/** What belongs together in the matrix. */
type TopicGroup =
  | "accounts"
  | "backups"
  | "records"
  | "equipment"
  | "software"
  | "network"
  | "incidents"
  | "activities"
  | "services"
  | "counted";

/** The groups in the order of the matrix. Those of the last are counted only: they have no figures. */
export const groupTitles: Readonly<Record<TopicGroup, LocalizedText>> = {
  accounts: { vi: "Tài khoản, mật khẩu", en: "Accounts and passwords" },
  backups: { vi: "Sao lưu", en: "Backups" },
  records: { vi: "Nhật ký, hình ảnh, hồ sơ", en: "Logs, footage and records" },
  equipment: { vi: "Thiết bị, nguồn điện, dung lượng", en: "Equipment, power and capacity" },
  software: { vi: "Phần mềm, mã độc", en: "Software and malware" },
  network: { vi: "Mạng, mã hóa", en: "Network and encryption" },
  incidents: { vi: "Sự cố", en: "Incidents" },
  activities: { vi: "Việc định kỳ, báo cáo, thời hạn", en: "Activities, reports and deadlines" },
  services: { vi: "Ứng dụng, cổng, dịch vụ công", en: "Applications, portal and public services" },
  counted: {
    vi: "Minh chứng, định nghĩa, quyền",
    en: "Evidence, definitions and permissions",
  },
};

/** The group of every topic; a topic without one does not compile. */
export const groupOf: Readonly<Record<Topic, TopicGroup>> = {
  "password-length": "accounts",
  "password-classes": "accounts",
  "password-easy-words": "accounts",
  "password-max-age": "accounts",
  "password-storage": "accounts",
  lockout: "accounts",
  "account-inactivity": "accounts",
  "one-account-per-person": "accounts",
  "default-credentials": "accounts",
  "backup-frequency": "backups",
  "backup-places": "backups",
  "backup-independence": "backups",
  "backup-verification": "backups",
  "backup-retention": "backups",
  "log-retention": "records",
  "log-encryption": "records",
  "camera-retention": "records",
  "record-keeping": "records",
  "record-forms": "records",
  completeness: "records",
  "asset-labelling": "equipment",
  power: "equipment",
  "capacity-share": "equipment",
  "software-licence": "software",
  "software-approval": "software",
  "malware-protection": "software",
  "internet-providers": "network",
  "internet-exposure": "network",
  "remote-administration": "network",
  "encryption-strength": "network",
  "incident-level": "incidents",
  "incident-security-level": "incidents",
  "incident-notification": "incidents",
  "incident-report-deadline": "incidents",
  "incident-handling": "incidents",
  "activity-cadence": "activities",
  "activity-existence": "activities",
  "activity-contents": "activities",
  "report-schedule": "activities",
  "reply-deadline": "activities",
  "application-in-use": "services",
  "minimum-functions": "services",
  "portal-content": "services",
  "online-service-level": "services",
  attestation: "counted",
  definition: "counted",
  permission: "counted",
};
