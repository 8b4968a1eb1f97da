import type { Norm } from "../../norm.js";

export const article06: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/staff-qualifications",
    cite: { article: 6, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bằng, chứng chỉ của viên chức an toàn thông tin",
          en: "degrees and certificates of security staff",
        },
        { vi: "mô tả vị trí việc làm khi tuyển dụng", en: "job description used in recruiting" },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Viên chức làm về an toàn thông tin có trình độ, chuyên ngành phù hợp với vị trí tuyển dụng",
      en: "Security staff have degrees and training that fit their posts",
    },
  },
  {
    id: "tra-vinh-1289-2024/training-plan",
    cite: { article: 6, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch đào tạo an toàn thông tin được phê duyệt",
          en: "approved security training plan",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Xây dựng kế hoạch đào tạo an toàn thông tin cho viên chức vận hành",
      en: "A plan for training operating staff in information security is drawn up",
    },
  },
  {
    id: "tra-vinh-1289-2024/training",
    cite: { article: 6, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Đào tạo kỹ năng cơ bản về an toàn thông tin",
        en: "Training in basic security skills",
      },
      activity: "training",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14", "T10"],
    title: {
      vi: "Mỗi năm đào tạo kỹ năng cơ bản về an toàn thông tin cho viên chức vận hành",
      en: "Train operating staff every year in basic information security skills",
    },
  },
];
