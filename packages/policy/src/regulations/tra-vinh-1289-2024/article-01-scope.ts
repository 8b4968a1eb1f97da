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
        {
          vi: "phạm vi điều chỉnh: việc quản lý, vận hành, khai thác hạ tầng kỹ thuật, dịch vụ ứng dụng dùng chung và bảo đảm an toàn thông tin tại Trung tâm dữ liệu",
          en: "scope: managing, operating and using the infrastructure and the shared application services, and securing information at the centre",
        },
        {
          vi: "Trung tâm dữ liệu: tên gọi tắt của Trung tâm dữ liệu tỉnh Trà Vinh",
          en: "Data Centre: the short name of Trà Vinh province's data centre",
        },
      ],
    },
    title: {
      vi: "Phạm vi điều chỉnh: quản lý, vận hành, khai thác và bảo đảm an toàn thông tin tại Trung tâm dữ liệu",
      en: "Scope: managing, operating, using and securing the data centre",
    },
  },
];
