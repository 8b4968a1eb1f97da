import type { Norm } from "../../norm.js";

export const article09: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/asset-labelling",
    formerly: ["ben-tre-18-2018/equipment-labelling"],
    cite: { article: 9, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "asset-labelling",
    params: { named: true, labelled: true },
    readings: ["V9"],
    title: {
      vi: "Thiết bị được đặt tên và dán nhãn tài sản nhà nước",
      en: "Equipment is named and labelled as state property",
    },
  },
  {
    id: "ben-tre-18-2018/equipment-report-quarterly",
    cite: { article: 9, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo về quản lý, sử dụng thiết bị",
        en: "report on the management and use of equipment",
      },
      cadence: { counting: "calendar", every: "quarter" },
      recipient: "managing-agency",
    },
    readings: ["O3", "R2"],
    title: {
      vi: "Báo cáo hằng quý về quản lý, sử dụng thiết bị gửi Sở Thông tin và Truyền thông",
      en: "Quarterly report on equipment management and use to the Department of Information and Communications",
    },
  },
  {
    id: "ben-tre-18-2018/equipment-report-yearly",
    cite: { article: 9, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo về quản lý, sử dụng thiết bị",
        en: "report on the management and use of equipment",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "managing-agency",
    },
    readings: ["O3", "R2"],
    title: {
      vi: "Báo cáo hằng năm về quản lý, sử dụng thiết bị gửi Sở Thông tin và Truyền thông",
      en: "Annual report on equipment management and use to the Department of Information and Communications",
    },
  },
  {
    id: "ben-tre-18-2018/broken-equipment-report",
    cite: { article: 9, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo gửi Sở Thông tin và Truyền thông về thiết bị quan trọng bị hỏng",
          en: "reports to the Department of Information and Communications on failed important equipment",
        },
        {
          vi: "nhật ký hỏng hóc có thời điểm phát hiện và thời điểm báo cáo",
          en: "failure log with times of detection and report",
        },
      ],
    },
    members: [
      { id: "server", title: { vi: "máy chủ", en: "servers" } },
      { id: "router", title: { vi: "thiết bị định tuyến", en: "routers" } },
      { id: "switch", title: { vi: "thiết bị chuyển mạch", en: "switches" } },
      { id: "firewall", title: { vi: "thiết bị tường lửa", en: "firewalls" } },
    ],
    readings: ["G5", "A1"],
    title: {
      vi: "Báo cáo ngay Sở Thông tin và Truyền thông khi thiết bị quan trọng bị hỏng",
      en: "Failures of important equipment are reported to the Department of Information and Communications at once",
    },
  },
];
