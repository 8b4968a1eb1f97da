import type { Norm } from "../../norm.js";

export const article14: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/maintenance-by-plan",
    cite: { article: 14, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình và kế hoạch bảo trì, bảo dưỡng đã được phê duyệt",
          en: "approved maintenance procedure and plan",
        },
        {
          vi: "biên bản bảo trì đối chiếu với kế hoạch",
          en: "maintenance minutes compared with the plan",
        },
      ],
    },
    readings: ["O2", "A1"],
    title: {
      vi: "Bảo trì, bảo dưỡng theo quy trình và kế hoạch đã được phê duyệt",
      en: "Maintenance follows an approved procedure and plan",
    },
  },
  {
    id: "bac-kan-11-2023/maintenance-outsourcing",
    cite: { article: 14, clause: 2 },
    modality: "may",
    bearer: "operator",
    topic: "permission",
    params: {},
    readings: ["O2"],
    title: {
      vi: "Đơn vị vận hành tự bảo trì hoặc thuê dịch vụ",
      en: "The operator carries out maintenance itself or hires the service",
    },
  },
  {
    id: "bac-kan-11-2023/maintenance-timing",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "khuyến nghị bảo trì của nhà cung cấp cho từng thiết bị, phần mềm",
          en: "supplier's maintenance advice for each device and piece of software",
        },
        {
          vi: "lịch bảo trì từng thiết bị, phần mềm",
          en: "maintenance calendar of each device and piece of software",
        },
      ],
    },
    readings: ["G5", "A1", "K1"],
    title: {
      vi: "Thời gian bảo trì từng thiết bị, phần mềm theo thực tiễn và khuyến nghị của nhà cung cấp",
      en: "Each device and piece of software is maintained when practice and its supplier call for it",
    },
  },
  {
    id: "bac-kan-11-2023/maintenance",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: { vi: "Bảo trì, bảo dưỡng tổng thể", en: "Overall maintenance" },
      activity: "maintenance",
      covers: ["whole-system"],
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "O2", "G14", "G15"],
    title: {
      vi: "Bảo trì, bảo dưỡng tổng thể toàn hệ thống mỗi năm",
      en: "Overall maintenance of the whole system every year",
    },
  },

  {
    id: "bac-kan-11-2023/maintenance-without-interruption",
    cite: { article: 14, clause: 4 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu giám sát dịch vụ trong thời gian bảo trì",
          en: "service monitoring figures during maintenance",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Bảo trì, bảo dưỡng không làm gián đoạn hoạt động của Trung tâm Tích hợp dữ liệu",
      en: "Maintenance does not interrupt or affect the centre's operation",
    },
  },
  {
    id: "bac-kan-11-2023/maintenance-journal",
    cite: { article: 14, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "kịch bản bảo trì của từng lần", en: "script of each maintenance" },
        {
          vi: "nhật ký tình trạng hệ thống trước và sau bảo trì",
          en: "log of the system's state before and after",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Bảo trì đúng kịch bản, quy trình và ghi nhật ký trước, sau khi thực hiện",
      en: "Maintenance follows its script and procedure, and the state before and after is logged",
    },
  },
];
