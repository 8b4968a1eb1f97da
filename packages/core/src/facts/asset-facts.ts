import type { LocalizedText } from "../text.js";

/** Facts about equipment, software, services, the portal and records. */
export const assetFacts: Readonly<Record<string, LocalizedText>> = {
  system: { vi: "thông tin về hệ thống", en: "the system" },
  "system.name": { vi: "tên hệ thống", en: "name of the system" },
  "system.kind": { vi: "loại hệ thống", en: "kind of the system" },
  assets: { vi: "danh sách máy móc, thiết bị, ứng dụng", en: "list of equipment and applications" },
  "assets.id": { vi: "tên thiết bị", en: "name of the asset" },
  "assets.kind": { vi: "loại thiết bị", en: "kind of the asset" },
  "assets.zone": { vi: "vùng mạng của thiết bị", en: "network zone of the asset" },
  "assets.named": {
    vi: "thiết bị đã được đặt tên hay chưa",
    en: "whether the asset has a name of its own",
  },
  "assets.labelled": {
    vi: "thiết bị đã được dán nhãn hay chưa",
    en: "whether the asset is labelled",
  },
  "assets.inUseSince": {
    vi: "ngày đưa thiết bị vào sử dụng",
    en: "day since which the asset is in use",
  },
  "assets.defaultCredentialsChanged": {
    vi: "tài khoản, mật khẩu mặc định của thiết bị đã được thay đổi hay chưa",
    en: "whether the default credentials of the asset were changed",
  },
  "assets.malwareProtection": {
    vi: "biện pháp phòng, chống mã độc của thiết bị",
    en: "measures against malware on the asset",
  },
  "assets.internetAccess": {
    vi: "mức kết nối Internet của thiết bị",
    en: "Internet access of the asset",
  },
  "assets.servesInternet": {
    vi: "thiết bị có phục vụ dịch vụ trên Internet hay không",
    en: "whether the purpose of the asset is the Internet",
  },
  software: { vi: "danh sách phần mềm", en: "list of software" },
  "software.name": { vi: "tên phần mềm", en: "name of the software" },
  "software.licence": { vi: "loại giấy phép của phần mềm", en: "kind of the software licence" },
  "software.licensed": {
    vi: "phần mềm có bản quyền hợp pháp hay không",
    en: "whether the software is licensed",
  },
  "software.approvedBy": {
    vi: "người phê duyệt việc sử dụng phần mềm",
    en: "who approved the software",
  },
  "software.originVerified": {
    vi: "nguồn gốc phần mềm đã được kiểm tra hay chưa",
    en: "whether the origin of the software was verified",
  },
  "software.weaknessesHandled": {
    vi: "điểm yếu của phần mềm đã được xử lý hay chưa",
    en: "whether the weaknesses of the software were handled",
  },
  "software.latestVersion": {
    vi: "phần mềm có ở phiên bản mới nhất hay không",
    en: "whether the software is at the latest version",
  },
  applications: { vi: "danh sách phần mềm ứng dụng", en: "list of applications" },
  "applications.kind": { vi: "loại phần mềm ứng dụng", en: "kind of the application" },
  "applications.inUse": {
    vi: "phần mềm ứng dụng có được sử dụng hay không",
    en: "whether the application is in use",
  },
  "applications.functions": {
    vi: "các chức năng của phần mềm ứng dụng",
    en: "functions of the application",
  },
  "applications.functions.id": { vi: "mã chức năng", en: "id of the function" },
  "applications.functions.used": {
    vi: "chức năng có được sử dụng hay không",
    en: "whether the function is used",
  },
  providesPublicServices: {
    vi: "cơ quan có cung cấp dịch vụ công hay không",
    en: "whether the agency provides public services",
  },
  onlineServices: { vi: "danh sách dịch vụ công trực tuyến", en: "list of online public services" },
  "onlineServices.id": { vi: "mã dịch vụ công trực tuyến", en: "id of the online service" },
  "onlineServices.claimedLevel": {
    vi: "mức độ công bố của dịch vụ công trực tuyến",
    en: "level that the online service claims",
  },
  "onlineServices.features": {
    vi: "các tính năng của dịch vụ công trực tuyến",
    en: "features of the online service",
  },
  "onlineServices.hasFee": {
    vi: "dịch vụ công trực tuyến có thu phí, lệ phí hay không",
    en: "whether the online service has a fee",
  },
  "onlineServices.resultChannels": {
    vi: "hình thức trả kết quả của dịch vụ công trực tuyến",
    en: "how the online service delivers its result",
  },
  portalContent: {
    vi: "nội dung đăng tải trên cổng thông tin điện tử",
    en: "contents published on the portal",
  },
  "portalContent.agency": { vi: "cơ quan đăng tải nội dung", en: "agency that publishes" },
  "portalContent.published": { vi: "các nội dung đã đăng tải", en: "contents published" },
  "portalContent.updatedOn": { vi: "ngày cập nhật nội dung", en: "day of the last update" },
  records: { vi: "danh sách hồ sơ lưu trữ", en: "list of records kept" },
  "records.id": { vi: "mã hồ sơ", en: "id of the record" },
  "records.forms": { vi: "hình thức lưu hồ sơ", en: "forms in which the record is kept" },
  "records.upToDate": {
    vi: "hồ sơ đã được cập nhật hay chưa",
    en: "whether the record is up to date",
  },
  "records.by": { vi: "đơn vị lưu hồ sơ", en: "who keeps the record" },
  inventory: { vi: "các danh mục của hệ thống", en: "lists of the system" },
};
