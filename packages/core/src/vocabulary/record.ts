import type { Names } from "../text.js";

/** Every form of a record. */
export const recordForms = ["paper", "file", "management-software"] as const;

/** In which form a record is kept. */
export type RecordForm = (typeof recordForms)[number];

/** The forms in words, as they follow "kept" ("lưu"). */
export const recordFormNames: Names<RecordForm> = {
  paper: { vi: "bằng văn bản", en: "on paper" },
  file: { vi: "bằng tập tin", en: "as files" },
  "management-software": { vi: "trên phần mềm quản lý điều hành", en: "in management software" },
};

/** Every list of an inventory. */
export const inventoryLists = [
  "identityFields",
  "softwareAssetFields",
  "endpointFields",
  "subsystems",
  "services",
  "designDocuments",
  "acceptanceDocuments",
  "monitoredSources",
  "monitoringAbilities",
  "backupContents",
  "backupRules",
  "monitoringStorageRules",
  "equipmentLogs",
  "portalRequirements",
  "projectFields",
  "programmeFields",
  "statisticsContents",
] as const;

/** Lists of a system that a text prints member by member. */
export type InventoryList = (typeof inventoryLists)[number];

/** The lists in words, as a sentence begins with them. */
export const inventoryListNames: Names<InventoryList> = {
  identityFields: { vi: "Thông tin định danh người dùng", en: "Identity data of users" },
  softwareAssetFields: {
    vi: "Thông tin trong danh sách tài sản phần mềm",
    en: "Data in the list of software assets",
  },
  endpointFields: { vi: "Thông tin quản lý thiết bị đầu cuối", en: "Data kept of endpoints" },
  subsystems: { vi: "Các phân hệ của trung tâm dữ liệu", en: "Subsystems of the centre" },
  services: { vi: "Các dịch vụ cung cấp", en: "Services supplied" },
  designDocuments: { vi: "Tài liệu thiết kế", en: "Design documents" },
  acceptanceDocuments: { vi: "Tài liệu nghiệm thu, bàn giao", en: "Acceptance documents" },
  monitoredSources: { vi: "Các đối tượng giám sát", en: "Sources under monitoring" },
  monitoringAbilities: { vi: "Khả năng của hệ thống giám sát", en: "Abilities of the monitoring" },
  backupContents: { vi: "Nội dung sao lưu", en: "Contents of backups" },
  backupRules: { vi: "Quy định về sao lưu", en: "Rules on backups" },
  monitoringStorageRules: {
    vi: "Quy định về lưu trữ dữ liệu giám sát",
    en: "Rules on storing monitoring data",
  },
  equipmentLogs: { vi: "Nhật ký, sổ theo dõi thiết bị", en: "Logs of equipment" },
  portalRequirements: { vi: "Yêu cầu đối với cổng", en: "Requirements of the portal" },
  projectFields: { vi: "Thông tin về dự án", en: "Data of projects" },
  programmeFields: {
    vi: "Thông tin về chương trình, đề tài khoa học",
    en: "Data of research programmes and projects",
  },
  statisticsContents: { vi: "Nội dung thống kê", en: "Contents of statistics" },
};
