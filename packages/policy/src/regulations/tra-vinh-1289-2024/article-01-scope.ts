import type { Norm } from "../../norm.js";

export const article01: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/scope",
    cite: { article: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        { vi: "phạm vi điều chỉnh", en: "scope" },
        { vi: "Trung tâm dữ liệu (tên gọi tắt)", en: "Data Centre (short name)" },
      ],
    },
    title: {
      vi: "Quy chế điều chỉnh việc quản lý, vận hành, khai thác và bảo đảm an toàn thông tin tại Trung tâm dữ liệu",
      en: "The regulation governs how the centre is managed, operated, used and secured",
    },
  },
];
