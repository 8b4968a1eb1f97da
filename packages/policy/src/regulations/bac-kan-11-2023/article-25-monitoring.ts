import type { Norm } from "../../topics.js";

export const article25: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/monitoring-encryption",
    cite: { article: 25, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "encryption-strength",
    params: { where: "monitoring-transit", algorithm: "AES", bits: { atLeast: 256 } },
    title: {
      vi: "Mã hóa dữ liệu giám sát khi truyền trên mạng",
      en: "Monitoring data are encrypted on their way through the network",
    },
  },
];
