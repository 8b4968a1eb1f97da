import type {
  ApplicationKind,
  AssetKind,
  EncryptionPlace,
  FormId,
  IncidentKind,
  IncidentStep,
  InternetAccess,
  Lang,
  LocalizedText,
  LogSource,
  MalwareMeasure,
  NetworkZone,
  OnlineServiceFeature,
  RecordForm,
  SoftwareLicenceKind,
} from "@ttthdl/core";

/** Names of the values of a kind, ready to stand inside a sentence. */
export type Names<Value extends string> = Readonly<Record<Value, LocalizedText>>;

/** Several values in words; their names may hold commas of their own. */
export function namesOf<Value extends string>(
  values: readonly Value[],
  names: Names<Value>,
  lang: Lang,
  between: string = ", ",
): string {
  return values.map((value) => names[value][lang]).join(between);
}

export const assetKinds: Names<AssetKind> = {
  server: { vi: "máy chủ", en: "servers" },
  workstation: { vi: "máy trạm", en: "workstations" },
  "mobile-device": { vi: "thiết bị di động", en: "mobile devices" },
  "network-device": { vi: "thiết bị mạng", en: "network devices" },
  "security-device": { vi: "thiết bị bảo mật", en: "security devices" },
  storage: { vi: "thiết bị lưu trữ", en: "storage" },
  application: { vi: "ứng dụng", en: "applications" },
  other: { vi: "thiết bị khác", en: "other devices" },
};

export const networkZones: Names<NetworkZone> = {
  management: { vi: "vùng quản trị", en: "the management zone" },
  database: { vi: "vùng cơ sở dữ liệu", en: "the database zone" },
  application: { vi: "vùng ứng dụng", en: "the application zone" },
  public: { vi: "vùng công cộng", en: "the public zone" },
  user: { vi: "vùng người sử dụng", en: "the user zone" },
  other: { vi: "vùng khác", en: "other zones" },
};

export const internetAccesses: Names<InternetAccess> = {
  none: { vi: "không nối Internet", en: "no connection to the Internet" },
  "updates-only": { vi: "chỉ nối Internet để cập nhật", en: "the Internet for updates only" },
  restricted: { vi: "chỉ nối Internet có kiểm soát", en: "restricted access to the Internet only" },
  open: { vi: "được nối Internet", en: "access to the Internet" },
};

export const malwareMeasures: Names<MalwareMeasure> = {
  installed: { vi: "đã cài đặt", en: "installed" },
  licensed: { vi: "có bản quyền", en: "licensed" },
  approved: { vi: "được phê duyệt", en: "approved" },
  recommended: { vi: "được khuyến cáo sử dụng", en: "recommended" },
  "auto-update": { vi: "tự động cập nhật", en: "updating by itself" },
  "auto-scan": { vi: "tự động quét", en: "scanning by itself" },
  "scan-removable-media": { vi: "quét thiết bị lưu trữ di động", en: "scanning removable media" },
  "autoplay-disabled": { vi: "đã tắt chức năng tự chạy", en: "autoplay turned off" },
};

export const softwareLicences: Names<SoftwareLicenceKind> = {
  commercial: { vi: "thương mại", en: "commercial" },
  "open-source": { vi: "mã nguồn mở", en: "open-source" },
  free: { vi: "miễn phí", en: "free" },
};

export const logSources: Names<LogSource> = {
  monitoring: { vi: "dữ liệu giám sát", en: "monitoring data" },
  "portal-server": { vi: "nhật ký máy chủ của cổng", en: "logs of the portal's servers" },
  system: { vi: "nhật ký hệ thống", en: "system logs" },
  other: { vi: "nhật ký khác", en: "other logs" },
};

export const encryptionPlaces: Names<EncryptionPlace> = {
  "monitoring-transit": {
    vi: "dữ liệu giám sát truyền trên mạng",
    en: "monitoring data on the network",
  },
  storage: { vi: "dữ liệu lưu trữ", en: "stored data" },
  backup: { vi: "bản sao lưu", en: "backups" },
  transit: { vi: "dữ liệu truyền trên mạng", en: "data on the network" },
  other: { vi: "dữ liệu khác", en: "other data" },
};

export const incidentKinds: Names<IncidentKind> = {
  "network-device": { vi: "thiết bị mạng", en: "network devices" },
  "security-device": { vi: "thiết bị bảo mật", en: "security devices" },
  server: { vi: "máy chủ", en: "servers" },
  "data-line": { vi: "đường truyền", en: "data lines" },
  database: { vi: "cơ sở dữ liệu", en: "databases" },
  "information-security": { vi: "an toàn thông tin", en: "information security" },
  "data-loss": { vi: "mất dữ liệu", en: "loss of data" },
  other: { vi: "loại khác", en: "other kinds" },
};

export const incidentSteps: Names<IncidentStep> = {
  isolated: { vi: "đã cô lập", en: "it was isolated" },
  "impact-assessed": { vi: "đã đánh giá mức độ ảnh hưởng", en: "its impact was assessed" },
  "backup-before-repair": {
    vi: "đã sao lưu dữ liệu trước khi khắc phục",
    en: "data was backed up before the repair",
  },
  journal: { vi: "đã ghi nhật ký", en: "it was entered in the journal" },
  "resolution-announced": {
    vi: "đã thông báo khi khắc phục xong",
    en: "its end was announced",
  },
};

export const recordForms: Names<RecordForm> = {
  paper: { vi: "bản giấy", en: "on paper" },
  file: { vi: "tập tin trên máy tính", en: "as a file" },
  "management-software": { vi: "phần mềm quản lý", en: "in management software" },
};

export const applicationKinds: Names<ApplicationKind> = {
  "document-management": { vi: "phần mềm quản lý văn bản", en: "document management" },
  "one-stop": { vi: "phần mềm một cửa điện tử", en: "one-stop software" },
  "official-mail": { vi: "thư điện tử công vụ", en: "official e-mail" },
  "video-conference": { vi: "hội nghị truyền hình", en: "video conferencing" },
  "digital-signature": { vi: "chữ ký số", en: "digital signatures" },
  "web-page": { vi: "trang thông tin điện tử", en: "a web page" },
};

export const serviceFeatures: Names<OnlineServiceFeature> = {
  "procedure-published": { vi: "công bố đủ thủ tục", en: "the procedure published" },
  "forms-downloadable": { vi: "tải được biểu mẫu", en: "forms to download" },
  "forms-submitted-online": { vi: "nộp hồ sơ qua mạng", en: "files sent online" },
  "processed-online": { vi: "xử lý hồ sơ qua mạng", en: "files processed online" },
  "fee-payable-online": { vi: "nộp lệ phí qua mạng", en: "the fee paid online" },
};

export const formNames: Names<FormId> = {
  "mau-1": { vi: "Mẫu số 1", en: "Form 1" },
  "mau-2": { vi: "Mẫu số 2", en: "Form 2" },
};
