import type { LocalizedText } from "./text.js";

/** Classes of accounts that the texts tell apart. */
export type AccountClass =
  | "user"
  | "operating-staff"
  | "administrator"
  | "top-administrator"
  | "service";

/** Every account class, from the least to the most powerful, service accounts last. */
export const accountClasses: readonly AccountClass[] = [
  "user",
  "operating-staff",
  "administrator",
  "top-administrator",
  "service",
];

/** What an account or a setting is for. */
export type AccountScope = "operating-system" | "application" | "mail" | "network-device" | "vpn";

/** Every account scope. */
export const accountScopes: readonly AccountScope[] = [
  "operating-system",
  "application",
  "mail",
  "network-device",
  "vpn",
];

/** The classes in words. */
export const accountClassNames: Readonly<Record<AccountClass, LocalizedText>> = {
  user: { vi: "người sử dụng", en: "user" },
  "operating-staff": { vi: "nhân viên vận hành", en: "operating staff" },
  administrator: { vi: "người quản trị hệ thống", en: "administrator" },
  "top-administrator": { vi: "quản trị cấp cao nhất", en: "top administrator" },
  service: { vi: "tài khoản dịch vụ", en: "service account" },
};

/** The scopes in words. */
export const accountScopeNames: Readonly<Record<AccountScope, LocalizedText>> = {
  "operating-system": { vi: "hệ điều hành", en: "operating systems" },
  application: { vi: "ứng dụng", en: "applications" },
  mail: { vi: "thư điện tử", en: "mail" },
  "network-device": { vi: "thiết bị mạng", en: "network devices" },
  vpn: { vi: "VPN", en: "VPN" },
};
