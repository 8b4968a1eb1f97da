import type { Norm } from "../../norm.js";

export const article01: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/scope",
    cite: { article: 1, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "quản trị, quản lý, vận hành, khai thác hạ tầng, ứng dụng, cơ sở dữ liệu dùng chung",
          en: "administration, management, operation and use of the shared infrastructure, applications and databases",
        },
        {
          vi: "biện pháp bảo đảm an toàn thông tin của Trung tâm Tích hợp dữ liệu",
          en: "measures for the information security of the centre",
        },
      ],
    },
    title: { vi: "Những việc Quy chế điều chỉnh", en: "What the regulation governs" },
  },
  {
    id: "bac-kan-11-2023/persons-bound",
    cite: { article: 1, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cơ quan, đơn vị, đoàn thể trên địa bàn tỉnh",
          en: "agencies, public units and mass organisations in the province",
        },
        {
          vi: "tổ chức, cá nhân tham gia quản lý, vận hành, khai thác, bảo đảm an toàn thông tin của Trung tâm Tích hợp dữ liệu",
          en: "organisations and persons who take part in managing, operating, using or securing the centre",
        },
      ],
    },
    members: [
      {
        id: "administrative-agencies",
        title: { vi: "cơ quan hành chính", en: "administrative agencies" },
      },
      {
        id: "public-service-units",
        title: { vi: "đơn vị sự nghiệp công lập", en: "public service units" },
      },
      { id: "mass-organisations", title: { vi: "tổ chức đoàn thể", en: "mass organisations" } },
      {
        id: "persons-involved",
        title: {
          vi: "tổ chức, cá nhân có liên quan tham gia",
          en: "organisations and persons involved",
        },
      },
    ],
    title: {
      vi: "Những cơ quan, tổ chức, cá nhân mà Quy chế ràng buộc",
      en: "Which agencies, organisations and persons the regulation binds",
    },
  },
];
