import type { Norm } from "../../topics.js";

export const article18: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/incident-levels",
    cite: { article: 18, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "incident-level",
    params: {
      scale: "two-level",
      listedKinds: [
        "network-device",
        "security-device",
        "server",
        "data-line",
        "database",
        "information-security",
        "data-loss",
      ],
      seriousWhen: "effect",
      ordinarySparesUsers: true,
    },
    readings: ["I1", "I2"],
    title: {
      vi: "Xếp sự cố vào một trong hai mức theo ảnh hưởng",
      en: "Each incident is sorted into one of two levels by its effect",
    },
  },
  {
    id: "tra-vinh-1289-2024/serious-incident-report",
    cite: { article: 18, clause: 5, point: "e" },
    modality: "must",
    bearer: "operator",
    topic: "incident-report-deadline",
    params: {
      level: "serious",
      within: { atMost: { amount: 24, unit: "hour" } },
      recipient: "managing-agency",
      classification: {
        scale: "two-level",
        listedKinds: [
          "network-device",
          "security-device",
          "server",
          "data-line",
          "database",
          "information-security",
          "data-loss",
        ],
        seriousWhen: "effect",
        ordinarySparesUsers: true,
      },
    },
    readings: ["G8", "I1", "I3"],
    title: {
      vi: "Báo cáo bằng văn bản về sự cố nghiêm trọng trong thời hạn",
      en: "Written report of a serious incident within the term",
    },
  },
  {
    id: "tra-vinh-1289-2024/drill",
    cite: { article: 18, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "drill", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm diễn tập xử lý sự cố an toàn thông tin",
      en: "Rehearse the handling of security incidents every year",
    },
  },
];
