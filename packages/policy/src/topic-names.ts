import type { LocalizedText } from "@ttthdl/core";
import type { Topic } from "./norm.js";

/** The topics in words; a topic without a name does not compile. */
export const topicNames: Readonly<Record<Topic, LocalizedText>> = {
  "account-inactivity": { vi: "tài khoản không hoạt động", en: "inactive accounts" },
  "activity-cadence": { vi: "việc làm định kỳ", en: "recurring activities" },
  "activity-contents": { vi: "nội dung của việc làm định kỳ", en: "contents of an activity" },
  "activity-existence": {
    vi: "việc phải làm không có con số",
    en: "activities without a figure",
  },
  "application-in-use": { vi: "sử dụng ứng dụng", en: "applications in use" },
  "asset-labelling": { vi: "đặt tên, dán nhãn thiết bị", en: "naming and labelling of equipment" },
  attestation: { vi: "minh chứng", en: "evidence" },
  "backup-frequency": { vi: "tần suất sao lưu", en: "frequency of backups" },
  "backup-independence": {
    vi: "bản sao trên hệ thống lưu trữ độc lập",
    en: "copies on independent storage",
  },
  "backup-places": { vi: "nơi lưu bản sao", en: "places of backups" },
  "backup-retention": { vi: "thời hạn lưu bản sao", en: "how long backups are kept" },
  "backup-verification": {
    vi: "kiểm soát, đối chiếu sau sao lưu",
    en: "verification of backups",
  },
  "camera-retention": {
    vi: "thời hạn lưu hình ảnh camera",
    en: "how long camera footage is kept",
  },
  "capacity-share": {
    vi: "tỷ lệ dung lượng dịch vụ gia tăng",
    en: "share of value-added services",
  },
  completeness: { vi: "đủ thành phần của một danh mục", en: "complete lists" },
  "default-credentials": {
    vi: "tài khoản, mật khẩu mặc định",
    en: "default accounts and passwords",
  },
  definition: { vi: "định nghĩa, mô tả", en: "definitions" },
  "encryption-strength": { vi: "độ mạnh mã hóa", en: "strength of encryption" },
  "incident-handling": { vi: "xử lý sự cố", en: "handling of incidents" },
  "incident-level": { vi: "mức sự cố", en: "levels of incidents" },
  "incident-notification": { vi: "thông báo sự cố", en: "notice of incidents" },
  "incident-report-deadline": { vi: "hạn báo cáo sự cố", en: "deadline of incident reports" },
  "incident-security-level": {
    vi: "mức sự cố an toàn thông tin",
    en: "levels of security incidents",
  },
  "internet-exposure": {
    vi: "kết nối Internet của máy chủ",
    en: "servers' connection to the Internet",
  },
  "internet-providers": {
    vi: "nhà cung cấp đường truyền Internet",
    en: "providers of Internet lines",
  },
  lockout: { vi: "khóa tài khoản", en: "locking of accounts" },
  "log-encryption": { vi: "mã hóa nhật ký", en: "encryption of logs" },
  "log-retention": { vi: "thời hạn lưu nhật ký", en: "how long logs are kept" },
  "malware-protection": { vi: "phòng chống mã độc", en: "protection against malware" },
  "minimum-functions": {
    vi: "chức năng tối thiểu của phần mềm",
    en: "minimum functions of software",
  },
  "one-account-per-person": { vi: "mỗi người một tài khoản", en: "one account per person" },
  "online-service-level": {
    vi: "mức độ dịch vụ công trực tuyến",
    en: "levels of online public services",
  },
  "password-classes": {
    vi: "loại ký tự trong mật khẩu (mật mã)",
    en: "classes of characters in passwords",
  },
  "password-easy-words": { vi: "từ dễ nhớ trong mật khẩu", en: "easy words in passwords" },
  "password-length": { vi: "độ dài mật khẩu", en: "length of passwords" },
  "password-max-age": { vi: "thời gian sử dụng mật khẩu", en: "age of passwords" },
  "password-storage": { vi: "lưu trữ mật khẩu", en: "storage of passwords" },
  permission: { vi: "quyền, khuyến khích", en: "permissions" },
  "portal-content": { vi: "nội dung thông tin trên cổng", en: "content of the portal" },
  power: { vi: "nguồn điện, bộ lưu điện, máy phát", en: "power sources, UPS, generator" },
  "record-forms": { vi: "hình thức lưu hồ sơ", en: "forms of records" },
  "record-keeping": { vi: "các loại hồ sơ lưu trữ", en: "kinds of records kept" },
  "remote-administration": { vi: "quản trị từ xa", en: "remote administration" },
  "reply-deadline": { vi: "thời hạn phản hồi", en: "deadline of replies" },
  "report-schedule": { vi: "chế độ báo cáo", en: "schedule of reports" },
  "software-approval": {
    vi: "phê duyệt phần mềm trước khi dùng",
    en: "approval of software before use",
  },
  "software-licence": { vi: "bản quyền phần mềm", en: "licences of software" },
};
