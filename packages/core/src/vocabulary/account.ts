import type { Names } from "../text.js";

/** Every account class, from the least to the most powerful, service accounts last. */
export const accountClasses = [
  "user",
  "operating-staff",
  "administrator",
  "top-administrator",
  "service",
] as const;

/** Classes of accounts that the texts tell apart. */
export type AccountClass = (typeof accountClasses)[number];

/** The classes in words. */
export const accountClassNames: Names<AccountClass> = {
  user: { vi: "người sử dụng", en: "user" },
  "operating-staff": { vi: "nhân viên vận hành", en: "operating staff" },
  administrator: { vi: "người quản trị hệ thống", en: "administrator" },
  "top-administrator": { vi: "quản trị cấp cao nhất", en: "top administrator" },
  service: { vi: "tài khoản dịch vụ", en: "service account" },
};

/** Every account scope. */
export const accountScopes = [
  "operating-system",
  "application",
  "mail",
  "network-device",
  "vpn",
] as const;

/** What an account or a setting is for. */
export type AccountScope = (typeof accountScopes)[number];

/** The scopes in words. */
export const accountScopeNames: Names<AccountScope> = {
  "operating-system": { vi: "hệ điều hành", en: "operating systems" },
  application: { vi: "ứng dụng", en: "applications" },
  mail: { vi: "thư điện tử", en: "mail" },
  "network-device": { vi: "thiết bị mạng", en: "network devices" },
  vpn: { vi: "VPN", en: "VPN" },
};

/** Every state of an account. */
export const accountStatuses = ["active", "suspended", "locked", "removed"] as const;

/** What state an account is in. */
export type AccountStatus = (typeof accountStatuses)[number];

/** The states in words, as they follow "the account is". */
export const accountStatusNames: Names<AccountStatus> = {
  active: { vi: "đang hoạt động", en: "active" },
  suspended: { vi: "đã tạm dừng", en: "suspended" },
  locked: { vi: "đã bị khóa", en: "locked" },
  removed: { vi: "đã bị xóa", en: "removed" },
};
