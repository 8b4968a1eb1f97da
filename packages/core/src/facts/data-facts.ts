import type { LocalizedText } from "../text.js";

/** Facts about backups, recordings, logs, encryption, Internet lines, power and capacity. */
export const dataFacts: Readonly<Record<string, LocalizedText>> = {
  backups: { vi: "danh sách sao lưu", en: "list of backups" },
  "backups.dataset": { vi: "tên bộ dữ liệu được sao lưu", en: "data set of the backup" },
  "backups.importance": {
    vi: "mức độ quan trọng của dữ liệu",
    en: "importance of the data",
  },
  "backups.constantlyChanging": {
    vi: "dữ liệu có thay đổi liên tục hay không",
    en: "whether the data changes constantly",
  },
  "backups.period": {
    vi: "khoảng thời gian có đủ ghi nhận sao lưu",
    en: "days for which the list of backup runs is complete",
  },
  "backups.period.from": {
    vi: "ngày đầu của khoảng thời gian có đủ ghi nhận sao lưu",
    en: "first day for which the list of backup runs is complete",
  },
  "backups.period.to": {
    vi: "ngày cuối của khoảng thời gian có đủ ghi nhận sao lưu",
    en: "last day for which the list of backup runs is complete",
  },
  "backups.runs": { vi: "các lần sao lưu", en: "backup runs" },
  "backups.runs.at": { vi: "thời điểm sao lưu", en: "time of the backup run" },
  "backups.runs.ok": {
    vi: "lần sao lưu có thành công hay không",
    en: "whether the backup run succeeded",
  },
  "backups.runs.verified": {
    vi: "kết quả sao lưu đã được kiểm soát, đối chiếu hay chưa",
    en: "whether the backup run was verified",
  },
  "backups.runs.deletedAt": { vi: "thời điểm xóa bản sao", en: "when the copy was deleted" },
  "backups.copies": { vi: "các bản sao dữ liệu", en: "copies of the data" },
  "backups.copies.site": { vi: "địa điểm lưu bản sao", en: "site of the copy" },
  "backups.copies.device": { vi: "thiết bị lưu bản sao", en: "device of the copy" },
  "backups.copies.live": {
    vi: "bản sao có phải là dữ liệu đang sử dụng hay không",
    en: "whether the copy is the live data",
  },
  "backups.copies.independent": {
    vi: "bản sao có trên hệ thống lưu trữ độc lập hay không",
    en: "whether the copy is on independent storage",
  },
  "backups.retention": { vi: "thời hạn lưu bản sao", en: "retention of the backups" },
  cameras: { vi: "danh sách camera giám sát", en: "list of cameras" },
  "cameras.id": { vi: "tên camera", en: "name of the camera" },
  "cameras.retention": { vi: "thời hạn lưu hình ảnh camera", en: "retention of the footage" },
  "cameras.continuous": {
    vi: "camera có ghi hình liên tục hay không",
    en: "whether the camera records continuously",
  },
  logs: { vi: "danh sách nhật ký", en: "list of logs" },
  "logs.source": { vi: "nguồn của nhật ký", en: "source of the log" },
  "logs.server": { vi: "máy chủ của nhật ký", en: "server of the log" },
  "logs.retention": { vi: "thời hạn lưu nhật ký", en: "retention of the log" },
  "logs.encrypted": { vi: "nhật ký có được mã hóa hay không", en: "whether the log is encrypted" },
  encryption: { vi: "các biện pháp mã hóa", en: "uses of encryption" },
  "encryption.where": { vi: "nơi áp dụng mã hóa", en: "where the encryption is used" },
  "encryption.algorithm": { vi: "thuật toán mã hóa", en: "encryption algorithm" },
  "encryption.bits": { vi: "độ dài khóa mã hóa", en: "length of the encryption key" },
  internetLines: { vi: "các đường truyền Internet", en: "Internet lines" },
  "internetLines.provider": {
    vi: "nhà cung cấp đường truyền Internet",
    en: "provider of the Internet line",
  },
  loadBalancedInternet: {
    vi: "các đường truyền Internet có được cân bằng tải hay không",
    en: "whether the Internet lines are load-balanced",
  },
  power: { vi: "nguồn điện", en: "power supply" },
  "power.sources": { vi: "số nguồn điện", en: "number of power sources" },
  "power.ups": { vi: "có bộ lưu điện (UPS) hay không", en: "whether there is a UPS" },
  "power.generator": { vi: "có máy phát điện hay không", en: "whether there is a generator" },
  capacity: {
    vi: "năng lực, dung lượng của trung tâm dữ liệu",
    en: "capacities of the data centre",
  },
  "capacity.dimension": { vi: "loại năng lực, dung lượng", en: "kind of capacity" },
  "capacity.total": { vi: "tổng dung lượng", en: "total capacity" },
  "capacity.valueAdded": {
    vi: "dung lượng sử dụng cho dịch vụ gia tăng",
    en: "capacity used by value-added services",
  },
};
