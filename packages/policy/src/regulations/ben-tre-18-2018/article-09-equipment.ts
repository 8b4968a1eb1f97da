import type { Norm } from "../../topics.js";

export const article09: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/asset-labelling",
    cite: { article: 9, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "asset-labelling",
    params: { named: true, labelled: true },
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
      cadence: { counting: "calendar", every: "quarter" },
      recipient: "managing-agency",
    },
    readings: ["O3", "G12"],
    title: {
      vi: "Báo cáo hằng quý về quản lý, sử dụng thiết bị",
      en: "Quarterly report on how equipment is managed and used",
    },
  },
  {
    id: "ben-tre-18-2018/equipment-report-yearly",
    cite: { article: 9, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "managing-agency",
    },
    readings: ["O3", "G12"],
    title: {
      vi: "Báo cáo hằng năm về quản lý, sử dụng thiết bị",
      en: "Yearly report on how equipment is managed and used",
    },
  },
];
