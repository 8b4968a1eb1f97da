import type { Norm } from "../../norm.js";

export const article01: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/scope",
    cite: { article: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "tổ chức, quản lý, vận hành, sử dụng Cổng Thông tin điện tử tỉnh",
          en: "organisation, management, operation and use of the province's web portal",
        },
        {
          vi: "cung cấp thông tin và dịch vụ công trực tuyến trên cổng",
          en: "supply of information and online public services on it",
        },
      ],
    },
    title: { vi: "Những việc Quy chế điều chỉnh", en: "What the regulation governs" },
  },
];
