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
          vi: "phạm vi điều chỉnh: việc tổ chức, quản lý, vận hành, sử dụng, cung cấp thông tin và dịch vụ công trực tuyến trên Cổng TTĐT tỉnh",
          en: "scope: organising, managing, operating and using the provincial portal and providing information and online public services on it",
        },
      ],
    },
    title: {
      vi: "Phạm vi điều chỉnh: tổ chức, quản lý, vận hành, sử dụng, cung cấp thông tin và dịch vụ công trực tuyến trên Cổng TTĐT tỉnh",
      en: "Scope: organising, managing, operating and using the provincial portal and providing information and online public services on it",
    },
  },
];
