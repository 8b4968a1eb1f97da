import type { Norm } from "../../norm.js";

export const article18: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/retirement-asset-rules",
    cite: { article: 18, paragraph: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "hồ sơ thanh lý, hủy bỏ tài sản công",
          en: "files of disposal and destruction of public assets",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 4, clause: 7 } }],
    readings: ["O2", "A1"],
    title: {
      vi: "Sử dụng, quản lý tài sản khi kết thúc vận hành, thanh lý, hủy bỏ theo quy định về tài sản công",
      en: "Assets being retired, disposed of or destroyed are handled by the rules on public property",
    },
  },
  {
    id: "bac-kan-11-2023/equipment-review",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["managing-agency"],
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Tổng hợp, cập nhật tình hình quản lý, sử dụng phần mềm, thiết bị",
        en: "Review of software and equipment",
      },
      activity: "equipment-review",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "O2", "G14"],
    title: {
      vi: "Mỗi năm tổng hợp, cập nhật tình hình sử dụng phần mềm, thiết bị",
      en: "Take stock every year of how software and equipment are used",
    },
  },

  {
    id: "bac-kan-11-2023/warranty-claim",
    cite: { article: 18, clause: 2 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["managing-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản yêu cầu bảo hành của từng thiết bị hỏng",
          en: "warranty claim for each broken device",
        },
      ],
    },
    readings: ["O2", "A1"],
    title: {
      vi: "Yêu cầu đơn vị cung cấp sửa chữa thiết bị hỏng còn bảo hành",
      en: "Suppliers are asked to repair broken equipment under warranty",
    },
  },
  {
    id: "bac-kan-11-2023/repair-plan",
    cite: { article: 18, clause: 2 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["managing-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phương án sửa chữa, thay thế thiết bị hết bảo hành",
          en: "plan to repair or replace equipment out of warranty",
        },
      ],
    },
    readings: ["O2", "A1"],
    title: {
      vi: "Lập phương án sửa chữa, thay thế thiết bị hỏng hết bảo hành",
      en: "A plan is made to repair or replace broken equipment out of warranty",
    },
  },
  {
    id: "bac-kan-11-2023/important-equipment-remedy",
    cite: { article: 18, clause: 3 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["managing-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký khắc phục thiết bị quan trọng, ghi giờ hỏng và giờ khôi phục",
          en: "log of remedies for important equipment with the times of failure and recovery",
        },
      ],
    },
    members: [
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "routers", title: { vi: "thiết bị định tuyến", en: "routers" } },
      { id: "switches", title: { vi: "thiết bị chuyển mạch", en: "switches" } },
      { id: "firewalls", title: { vi: "thiết bị tường lửa", en: "firewalls" } },
    ],
    readings: ["G5", "O2", "A1"],
    title: {
      vi: "Khắc phục nhanh khi thiết bị quan trọng hỏng",
      en: "Broken important equipment is remedied quickly",
    },
  },
  {
    id: "bac-kan-11-2023/security-classification",
    cite: { article: 18, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Phân loại, đánh giá mức độ an toàn thông tin",
        en: "Classification and assessment of information security",
      },
      activity: "security-review",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "O2", "G14"],
    title: {
      vi: "Mỗi năm phân loại, đánh giá mức độ an toàn thông tin",
      en: "Classify and assess information security every year",
    },
  },

  {
    id: "bac-kan-11-2023/security-improvements",
    cite: { article: 18, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách giải pháp đề xuất sau đánh giá hằng năm và tình trạng thực hiện",
          en: "list of measures proposed after the yearly assessment and how far they are taken",
        },
      ],
    },
    readings: ["O2", "A1"],
    title: {
      vi: "Đề xuất, thực hiện giải pháp quản lý, bảo vệ, nâng cấp theo kết quả đánh giá",
      en: "Measures of management, protection and upgrading are proposed and taken from the assessment",
    },
  },
];
