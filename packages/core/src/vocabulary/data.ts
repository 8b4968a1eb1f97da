import type { Names } from "../text.js";

/** Every degree of importance. */
export const dataImportances = ["important", "ordinary", "special"] as const;

/** How important data is: `special` is Bắc Ninh's "dữ liệu đặc biệt", exempt from the weekly backup. */
export type DataImportance = (typeof dataImportances)[number];

/** The degrees in words. */
export const dataImportanceNames: Names<DataImportance> = {
  important: { vi: "dữ liệu quan trọng", en: "important data" },
  ordinary: { vi: "dữ liệu thông thường", en: "ordinary data" },
  special: { vi: "dữ liệu đặc biệt", en: "special data" },
};

/** Every source of logs. */
export const logSources = ["monitoring", "portal-server", "system", "other"] as const;

/** Where a log comes from. */
export type LogSource = (typeof logSources)[number];

/** The sources in words. */
export const logSourceNames: Names<LogSource> = {
  monitoring: { vi: "dữ liệu giám sát", en: "monitoring data" },
  "portal-server": { vi: "nhật ký máy chủ của cổng", en: "logs of the portal's servers" },
  system: { vi: "nhật ký hệ thống", en: "system logs" },
  other: { vi: "nhật ký khác", en: "other logs" },
};

/** Every place of encryption. */
export const encryptionPlaces = [
  "monitoring-transit",
  "storage",
  "backup",
  "transit",
  "other",
] as const;

/** Where data is encrypted. */
export type EncryptionPlace = (typeof encryptionPlaces)[number];

/** What is encrypted there, in words. */
export const encryptionPlaceNames: Names<EncryptionPlace> = {
  "monitoring-transit": {
    vi: "dữ liệu giám sát truyền trên mạng",
    en: "monitoring data on the network",
  },
  storage: { vi: "dữ liệu lưu trữ", en: "stored data" },
  backup: { vi: "bản sao lưu", en: "backups" },
  transit: { vi: "dữ liệu truyền trên mạng", en: "data on the network" },
  other: { vi: "dữ liệu khác", en: "other data" },
};
