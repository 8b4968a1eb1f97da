import type { Norm } from "../../norm.js";

export const article07: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/asset-labelling",
    formerly: ["bac-kan-11-2023/asset-labels"],
    cite: { article: 7, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "asset-labelling",
    params: { named: true, labelled: true },
    readings: ["K1"],
    title: {
      vi: "Thiết bị được đặt tên và dán nhãn tài sản nhà nước",
      en: "Equipment is named and labelled as state property",
    },
  },
  {
    id: "bac-kan-11-2023/equipment-report-quarterly",
    cite: { article: 7, clause: 2 },
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
    readings: ["O2", "R2"],
    title: {
      vi: "Báo cáo hằng quý về quản lý, sử dụng thiết bị",
      en: "Quarterly report on how equipment is managed and used",
    },
  },

  {
    id: "bac-kan-11-2023/equipment-report-yearly",
    cite: { article: 7, clause: 2 },
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
    readings: ["O2", "R2"],
    title: {
      vi: "Báo cáo hằng năm về quản lý, sử dụng thiết bị",
      en: "Yearly report on how equipment is managed and used",
    },
  },

  {
    id: "bac-kan-11-2023/equipment-repair",
    cite: { article: 7, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách thiết bị hỏng và ngày sửa chữa, thay thế",
          en: "list of broken equipment with the days of repair or replacement",
        },
        {
          vi: "dự toán sửa chữa, thay thế được giao",
          en: "repair and replacement budget allotted",
        },
      ],
    },
    readings: ["O2", "G5", "A1"],
    title: {
      vi: "Sửa chữa, thay thế thiết bị hỏng bằng ngân sách giao hằng năm",
      en: "Broken equipment is repaired or replaced from the yearly budget",
    },
  },
  {
    id: "bac-kan-11-2023/important-equipment-report",
    cite: { article: 7, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo từng lần thiết bị quan trọng hỏng, ghi giờ phát hiện và giờ báo",
          en: "report of each failure of important equipment, with the times of discovery and notice",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Báo cáo ngay cơ quan quản lý khi thiết bị quan trọng hỏng",
      en: "The managing agency is notified at once when important equipment breaks",
    },
  },
  {
    id: "bac-kan-11-2023/equipment-logs",
    cite: { article: 7, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "equipmentLogs" },
    members: [
      {
        id: "equipment-activity",
        title: { vi: "hoạt động của các thiết bị", en: "activity of the equipment" },
      },
      { id: "users", title: { vi: "người sử dụng", en: "users" } },
      { id: "faults", title: { vi: "lỗi phát sinh", en: "faults" } },
      { id: "incidents", title: { vi: "sự cố", en: "incidents" } },
    ],
    readings: ["K1"],
    title: {
      vi: "Nhật ký ghi đủ hoạt động, người sử dụng, lỗi và sự cố của thiết bị",
      en: "Logs record the equipment's activity, users, faults and incidents",
    },
  },
  {
    id: "bac-kan-11-2023/log-retention-rule",
    cite: { article: 7, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "quy định nội bộ về thời gian lưu từng loại nhật ký",
          en: "internal rule on how long each kind of log is kept",
        },
      ],
    },
    readings: ["G5", "K1"],
    title: {
      vi: "Quy định thời gian lưu trữ nhật ký thiết bị",
      en: "A rule says how long equipment logs are kept",
    },
  },
];
