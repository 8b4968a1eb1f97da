import type { Norm } from "../../norm.js";

export const article45: readonly Norm[] = [
  {
    id: "luat-116-2025/transition",
    cite: { article: 45, clause: 1 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        { vi: "hồ sơ cấp độ đã phê duyệt", en: "approved file on the level" },
        {
          vi: "kế hoạch và kết quả thực hiện yêu cầu của Luật",
          en: "plan and results of complying with the law",
        },
      ],
    },
    readings: ["S3", "A1"],
    confidence: "M",
    title: {
      vi: "Hệ thống đã có cấp độ giữ nguyên cấp độ và đáp ứng yêu cầu của Luật trong 12 tháng",
      en: "Systems that have a level keep it and comply with the law within 12 months",
    },
  },
];
