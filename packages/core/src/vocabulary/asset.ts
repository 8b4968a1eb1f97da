import type { LocalizedText, Names } from "../text.js";

/** Every kind of asset. */
export const assetKinds = [
  "server",
  "workstation",
  "mobile-device",
  "network-device",
  "security-device",
  "storage",
  "application",
  "other",
] as const;

/** Kinds of things in a centre that are named, patched and protected. */
export type AssetKind = (typeof assetKinds)[number];

/** The kinds in words. */
export const assetKindNames: Names<AssetKind> = {
  server: { vi: "máy chủ", en: "servers" },
  workstation: { vi: "máy trạm", en: "workstations" },
  "mobile-device": { vi: "thiết bị di động", en: "mobile devices" },
  "network-device": { vi: "thiết bị mạng", en: "network devices" },
  "security-device": { vi: "thiết bị bảo mật", en: "security devices" },
  storage: { vi: "thiết bị lưu trữ", en: "storage" },
  application: { vi: "ứng dụng", en: "applications" },
  other: { vi: "thiết bị khác", en: "other devices" },
};

/** Every zone of a network. */
export const networkZones = [
  "management",
  "database",
  "application",
  "public",
  "user",
  "other",
] as const;

/** Zones of a network that the texts tell apart. */
export type NetworkZone = (typeof networkZones)[number];

/** The zones in words. */
export const networkZoneNames: Names<NetworkZone> = {
  management: { vi: "vùng quản trị", en: "the management zone" },
  database: { vi: "vùng cơ sở dữ liệu", en: "the database zone" },
  application: { vi: "vùng ứng dụng", en: "the application zone" },
  public: { vi: "vùng công cộng", en: "the public zone" },
  user: { vi: "vùng người sử dụng", en: "the user zone" },
  other: { vi: "vùng khác", en: "other zones" },
};

/** Every extent of access to the Internet, from nothing to everything. */
export const internetAccesses = ["none", "updates-only", "restricted", "open"] as const;

/** How far a machine reaches the Internet. */
export type InternetAccess = (typeof internetAccesses)[number];

/** The extents in words: what a machine has, and as the limit of what it may have. */
export const internetAccessNames: Readonly<
  Record<InternetAccess, LocalizedText & { readonly limit: LocalizedText }>
> = {
  none: {
    vi: "không kết nối Internet",
    en: "no Internet access",
    limit: { vi: "không được kết nối Internet", en: "must have no Internet access" },
  },
  "updates-only": {
    vi: "chỉ kết nối Internet để cập nhật",
    en: "Internet access for updates only",
    limit: {
      vi: "chỉ được kết nối Internet để cập nhật",
      en: "may have Internet access for updates only",
    },
  },
  restricted: {
    vi: "kết nối Internet có giới hạn",
    en: "restricted Internet access",
    limit: {
      vi: "chỉ được kết nối Internet có giới hạn",
      en: "may have restricted Internet access only",
    },
  },
  open: {
    vi: "kết nối Internet không giới hạn",
    en: "unrestricted Internet access",
    limit: { vi: "được kết nối Internet", en: "may have Internet access" },
  },
};

/** Every object of remote access. `device`: network and security devices, storage, workstations. */
export const remoteObjects = ["server", "device", "monitoring-system", "application"] as const;

/** What is reached from a distance. */
export type RemoteObject = (typeof remoteObjects)[number];

/** The objects in words. */
export const remoteObjectNames: Names<RemoteObject> = {
  server: { vi: "máy chủ", en: "servers" },
  device: { vi: "thiết bị", en: "devices" },
  "monitoring-system": { vi: "hệ thống giám sát", en: "the monitoring system" },
  application: { vi: "ứng dụng", en: "applications" },
};

/** Every origin of remote access. */
export const remoteOrigins = ["administration-zone", "outside"] as const;

/** Where remote access comes from. */
export type RemoteOrigin = (typeof remoteOrigins)[number];

/** The origins in words. */
export const remoteOriginNames: Names<RemoteOrigin> = {
  "administration-zone": { vi: "trong vùng quản trị", en: "inside the administration zone" },
  outside: { vi: "từ bên ngoài vùng quản trị", en: "from outside the administration zone" },
};
