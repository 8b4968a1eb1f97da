import type { Norm } from "../../topics.js";

export const article13: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/backup-places",
    cite: { article: 13, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "backup-places",
    appliesTo: { importance: ["important"] },
    params: { places: { atLeast: 2 }, separateBy: ["site"] },
    readings: ["B2"],
    title: {
      vi: "Dữ liệu quan trọng nằm ở ít nhất hai địa điểm tách biệt",
      en: "Important data lie at no fewer than two separate sites",
    },
  },
  {
    id: "ben-tre-18-2018/backup-verification",
    cite: { article: 13, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-verification",
    params: { verified: "every-run" },
    title: {
      vi: "Kiểm tra, đối chiếu dữ liệu sau mỗi lần sao lưu",
      en: "Data are checked and compared after every backup",
    },
  },
  {
    id: "ben-tre-18-2018/backup-frequency",
    cite: { article: 13, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-frequency",
    appliesTo: { importance: ["important"] },
    params: { every: { atMost: { amount: 1, unit: "day" } } },
    readings: ["B1"],
    title: {
      vi: "Sao lưu dữ liệu quan trọng mỗi ngày",
      en: "Important data are backed up every day",
    },
  },
];
