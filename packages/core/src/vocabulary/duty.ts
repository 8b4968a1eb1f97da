import type { Names } from "../text.js";

/** Every kind of activity. */
export const activityKinds = [
  "inspection",
  "maintenance",
  "malware-scan",
  "vulnerability-assessment",
  "security-review",
  "patching",
  "drill",
  "training",
  "equipment-review",
  "internet-line-proposal",
  "maintenance-plan",
  "security-plan",
  "budget-plan",
  "budget-proposal",
  "budget-advice",
  "budget-allocation",
  "risk-assessment",
  "configuration-review",
  "backup-test",
  "generator-maintenance",
  "cooling-maintenance",
  "fire-safety-check",
  "digitisation-plan",
  "publicity",
] as const;

/** Things done from time to time. */
export type ActivityKind = (typeof activityKinds)[number];

/** The activities in words, as a sentence begins with them. */
export const activityKindNames: Names<ActivityKind> = {
  inspection: { vi: "Kiểm tra", en: "Inspection" },
  maintenance: { vi: "Bảo trì, bảo dưỡng", en: "Maintenance" },
  "malware-scan": { vi: "Rà quét mã độc", en: "Malware scan" },
  "vulnerability-assessment": {
    vi: "Đánh giá điểm yếu, lỗ hổng an toàn thông tin",
    en: "Vulnerability assessment",
  },
  "security-review": { vi: "Rà soát an toàn thông tin", en: "Security review" },
  patching: { vi: "Cập nhật bản vá", en: "Patching" },
  drill: { vi: "Diễn tập", en: "Drill" },
  training: { vi: "Đào tạo, tập huấn", en: "Training" },
  "equipment-review": { vi: "Rà soát thiết bị", en: "Review of equipment" },
  "internet-line-proposal": {
    vi: "Đề xuất thuê đường truyền Internet",
    en: "Proposal for Internet lines",
  },
  "maintenance-plan": { vi: "Lập kế hoạch bảo trì, bảo dưỡng", en: "Maintenance plan" },
  "security-plan": { vi: "Lập kế hoạch bảo đảm an toàn thông tin", en: "Security plan" },
  "budget-plan": { vi: "Lập dự toán, dự trù kinh phí", en: "Budget estimate" },
  "budget-proposal": { vi: "Đề xuất kinh phí", en: "Budget proposal" },
  "budget-advice": { vi: "Tham mưu, trình bố trí kinh phí", en: "Advice on the budget" },
  "budget-allocation": { vi: "Cân đối, bố trí ngân sách", en: "Allocation of the budget" },
  "risk-assessment": { vi: "Đánh giá rủi ro an toàn thông tin", en: "Risk assessment" },
  "configuration-review": { vi: "Kiểm tra cấu hình, nhật ký", en: "Review of settings and logs" },
  "backup-test": { vi: "Kiểm tra khả năng phục hồi dữ liệu", en: "Test of data recovery" },
  "generator-maintenance": { vi: "Bảo trì máy phát điện", en: "Maintenance of the generator" },
  "cooling-maintenance": {
    vi: "Bảo trì hệ thống điều hòa nhiệt độ",
    en: "Maintenance of the cooling system",
  },
  "fire-safety-check": {
    vi: "Kiểm tra phòng cháy, chữa cháy, chống sét",
    en: "Check of fire and lightning protection",
  },
  "digitisation-plan": { vi: "Lập kế hoạch số hóa", en: "Digitisation plan" },
  publicity: { vi: "Tuyên truyền, phổ biến", en: "Publicity" },
};

/** Every form with a term for the reply. */
export const formIds = ["mau-1", "mau-2"] as const;

/** Forms with a term for the reply. */
export type FormId = (typeof formIds)[number];

/** The forms in words. */
export const formIdNames: Names<FormId> = {
  "mau-1": { vi: "Mẫu số 1", en: "Form 1" },
  "mau-2": { vi: "Mẫu số 2", en: "Form 2" },
};
