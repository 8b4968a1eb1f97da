import type { LocalizedText } from "../text.js";

/** Facts about incidents, requests, activities, reports and those who bear duties. */
export const dutyFacts: Readonly<Record<string, LocalizedText>> = {
  answersFor: {
    vi: "các vai trò mà tệp khai báo trả lời thay",
    en: "roles whose duties the profile speaks for",
  },
  agencies: { vi: "danh sách cơ quan, đơn vị", en: "list of agencies" },
  "agencies.id": { vi: "mã cơ quan, đơn vị", en: "id of the agency" },
  "agencies.name": { vi: "tên cơ quan, đơn vị", en: "name of the agency" },
  "agencies.role": { vi: "vai trò của cơ quan, đơn vị", en: "role of the agency" },
  recordsFrom: {
    vi: "ngày bắt đầu có đủ ghi nhận",
    en: "day from which the records are complete",
  },
  incidents: { vi: "danh sách sự cố", en: "list of incidents" },
  "incidents.id": { vi: "mã sự cố", en: "id of the incident" },
  "incidents.detectedAt": { vi: "thời điểm phát hiện sự cố", en: "when the incident was detected" },
  "incidents.stopsWholeCentre": {
    vi: "sự cố có làm ngừng hoạt động của toàn bộ trung tâm dữ liệu hay không",
    en: "whether the incident stopped the whole data centre",
  },
  "incidents.affectsOperation": {
    vi: "sự cố có ảnh hưởng trực tiếp đến hoạt động hay không",
    en: "whether the incident directly affected operation",
  },
  "incidents.affectsUsers": {
    vi: "sự cố có ảnh hưởng đến người sử dụng hay không",
    en: "whether the incident affected users",
  },
  "incidents.kinds": { vi: "loại sự cố", en: "kinds of the incident" },
  "incidents.level": { vi: "mức sự cố", en: "level of the incident" },
  "incidents.securityLevel": {
    vi: "mức sự cố an toàn thông tin",
    en: "security level of the incident",
  },
  "incidents.reports": {
    vi: "các lần thông báo, báo cáo sự cố",
    en: "notices and reports of the incident",
  },
  "incidents.reports.to": { vi: "nơi nhận báo cáo sự cố", en: "recipient of the incident report" },
  "incidents.reports.at": {
    vi: "thời điểm báo cáo sự cố",
    en: "when the incident report was sent",
  },
  "incidents.reports.written": {
    vi: "báo cáo sự cố có bằng văn bản hay không",
    en: "whether the incident report was in writing",
  },
  "incidents.nationalLaw": {
    vi: "phân loại sự cố theo văn bản của trung ương",
    en: "class of the incident under national law",
  },
  "incidents.isolatedAt": { vi: "thời điểm cô lập sự cố", en: "when the incident was isolated" },
  "incidents.impactAssessedAt": {
    vi: "thời điểm đánh giá ảnh hưởng của sự cố",
    en: "when the impact of the incident was assessed",
  },
  "incidents.backedUpAt": {
    vi: "thời điểm sao lưu dữ liệu trước khi khắc phục sự cố",
    en: "when data was backed up before the repair",
  },
  "incidents.repairStartedAt": {
    vi: "thời điểm bắt đầu khắc phục sự cố",
    en: "when the repair started",
  },
  "incidents.resolvedAt": {
    vi: "thời điểm khắc phục xong sự cố",
    en: "when the incident was resolved",
  },
  "incidents.journalled": {
    vi: "sự cố đã được ghi vào nhật ký hay chưa",
    en: "whether the incident is in the journal",
  },
  "incidents.resolutionAnnounced": {
    vi: "đã thông báo kết quả khắc phục sự cố hay chưa",
    en: "whether the resolution was announced",
  },
  requests: { vi: "danh sách yêu cầu cung cấp dịch vụ", en: "list of service requests" },
  "requests.id": { vi: "mã yêu cầu", en: "id of the request" },
  "requests.form": { vi: "mẫu của yêu cầu", en: "form of the request" },
  "requests.completeAt": {
    vi: "thời điểm nhận đủ thông tin của yêu cầu",
    en: "when the complete request was received",
  },
  "requests.repliedAt": { vi: "thời điểm trả lời yêu cầu", en: "when the request was answered" },
  activities: { vi: "các lần thực hiện công việc", en: "activities done" },
  "activities.kind": { vi: "loại công việc", en: "kind of the activity" },
  "activities.on": { vi: "ngày hoàn thành công việc", en: "day on which the activity ended" },
  "activities.by": { vi: "đơn vị thực hiện công việc", en: "who did the activity" },
  "activities.contents": { vi: "nội dung đã thực hiện", en: "contents of the activity" },
  reportsSent: { vi: "các báo cáo đã gửi", en: "reports sent" },
  "reportsSent.duty": {
    vi: "mã quy tắc yêu cầu báo cáo",
    en: "id of the rule that requires the report",
  },
  "reportsSent.on": { vi: "ngày gửi báo cáo", en: "day on which the report was sent" },
  "reportsSent.to": { vi: "nơi nhận báo cáo", en: "recipient of the report" },
  "reportsSent.period": { vi: "kỳ báo cáo", en: "period of the report" },
  "reportsSent.by": { vi: "đơn vị gửi báo cáo", en: "who sent the report" },
};
