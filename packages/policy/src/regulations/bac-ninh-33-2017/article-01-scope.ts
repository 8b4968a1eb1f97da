import type { Norm } from "../../norm.js";

export const article01: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/scope",
    cite: { article: 1, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "quản lý, sử dụng ứng dụng công nghệ thông tin dùng chung",
          en: "management and use of shared IT applications",
        },
        {
          vi: "an toàn, an ninh của các ứng dụng đó",
          en: "safety and security of those applications",
        },
      ],
    },
    title: { vi: "Những việc Quy chế điều chỉnh", en: "What the regulation governs" },
  },
  {
    id: "bac-ninh-33-2017/agencies-bound",
    cite: { article: 1, clause: 2, point: "a" },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "cơ quan, đơn vị", en: "agencies and units" }] },
    members: [
      { id: "state-agencies", title: { vi: "cơ quan nhà nước", en: "state agencies" } },
      { id: "party-agencies", title: { vi: "cơ quan Đảng", en: "Party agencies" } },
      {
        id: "socio-political-organisations",
        title: {
          vi: "tổ chức chính trị - xã hội được ngân sách bảo đảm kinh phí",
          en: "socio-political organisations funded from the budget",
        },
      },
      {
        id: "central-agencies",
        title: {
          vi: "cơ quan Trung ương trên địa bàn tỉnh",
          en: "central agencies in the province",
        },
      },
      {
        id: "public-service-units",
        title: { vi: "đơn vị sự nghiệp công lập", en: "public service units" },
      },
      {
        id: "project-boards",
        title: {
          vi: "ban quản lý dự án, chương trình sử dụng vốn ngân sách",
          en: "management boards of projects and programmes paid from the budget",
        },
      },
    ],
    title: {
      vi: "Những cơ quan, đơn vị mà Quy chế ràng buộc",
      en: "Which agencies and units the regulation binds",
    },
  },
  {
    id: "bac-ninh-33-2017/persons-bound",
    cite: { article: 1, clause: 2, point: "b" },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cán bộ, công chức, viên chức của cơ quan, đơn vị",
          en: "officials and staff of agencies and units",
        },
        { vi: "tổ chức, cá nhân có liên quan", en: "organisations and persons concerned" },
      ],
    },
    title: {
      vi: "Những người và tổ chức khác mà Quy chế ràng buộc",
      en: "Which persons and other organisations the regulation binds",
    },
  },
];
