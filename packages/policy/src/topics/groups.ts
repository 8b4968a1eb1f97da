import type { LocalizedText } from "@ttthdl/core";

/** Topics that belong together, for example in the matrix of the texts. */
export type TopicGroup =
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

/** The groups in words and in order. The topics of the last have no figures: their norms are only counted. */
export const topicGroupTitles: Readonly<Record<TopicGroup, LocalizedText>> = {
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
