import type { Norm } from "../../topics.js";

export const article11: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/backup-places",
    cite: { article: 11, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "backup-places",
    appliesTo: { importance: ["important"] },
    params: { places: { atLeast: 2 }, separateBy: ["device", "site"] },
    readings: ["B2"],
    title: {
      vi: "Dữ liệu quan trọng nằm trên ít nhất hai thiết bị hoặc hai địa điểm tách biệt",
      en: "Important data lie on no fewer than two separate devices or sites",
    },
  },
  {
    id: "bac-kan-11-2023/backup-verification",
    cite: { article: 11, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-verification",
    params: { verified: "every-run" },
    title: {
      vi: "Kiểm tra, đối chiếu dữ liệu sau mỗi lần sao lưu",
      en: "Data are checked and compared after every backup",
    },
  },
];
