import type { Norm } from "../../topics.js";

export const article13: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/backup-verification",
    cite: { article: 13, clause: 1, point: "c" },
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
    id: "tra-vinh-1289-2024/backup-frequency",
    cite: { article: 13, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "backup-frequency",
    appliesTo: { importance: ["important"], constantlyChanging: true },
    params: { every: { atMost: { amount: 1, unit: "day" } } },
    readings: ["B1"],
    title: {
      vi: "Sao lưu hằng ngày dữ liệu quan trọng, thay đổi liên tục",
      en: "Important data that change constantly are backed up every day",
    },
  },
];
