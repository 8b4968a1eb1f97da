import type { Norm } from "../../topics.js";

export const article21: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/backup-independence",
    cite: { article: 21, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-independence",
    params: { independentCopies: { atLeast: 1 } },
    readings: ["B2"],
    title: {
      vi: "Bản sao lưu nằm trên hệ thống lưu trữ độc lập với máy chủ dịch vụ",
      en: "Backups lie on storage that is independent of the serving servers",
    },
  },
];
