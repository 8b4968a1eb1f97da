import type { ActivityKind, LocalizedText } from "@ttthdl/core";

/** The activities in words, as a sentence begins with them. */
export const activityNames: Readonly<Record<ActivityKind, LocalizedText>> = {
  inspection: { vi: "Kiểm tra định kỳ", en: "Regular inspection" },
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
  "budget-plan": { vi: "Lập kế hoạch kinh phí", en: "Budget plan" },
};
