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
          vi: "phạm vi điều chỉnh: việc quản lý, sử dụng và bảo đảm an toàn, an ninh các ứng dụng công nghệ thông tin dùng chung trong hoạt động của cơ quan, đơn vị trên địa bàn tỉnh",
          en: "scope: managing, using and securing the shared IT applications in the work of agencies and units in the province",
        },
      ],
    },
    title: {
      vi: "Phạm vi điều chỉnh: quản lý, sử dụng và bảo đảm an toàn, an ninh các ứng dụng công nghệ thông tin dùng chung",
      en: "Scope: managing, using and securing the shared IT applications",
    },
  },
  {
    id: "bac-ninh-33-2017/agencies-bound",
    cite: { article: 1, clause: 2, point: "a" },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cơ quan, đơn vị: cơ quan nhà nước, cơ quan Đảng, tổ chức chính trị - xã hội, cơ quan Trung ương trên địa bàn, đơn vị sự nghiệp công lập, ban quản lý dự án sử dụng ngân sách",
          en: "agencies and units: state and Party agencies, socio-political organisations, central agencies in the province, public service units, and boards of projects paid from the budget",
        },
      ],
    },
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
      vi: "Đối tượng áp dụng: cơ quan, đơn vị hưởng ngân sách nhà nước và cơ quan Trung ương trên địa bàn tỉnh",
      en: "Those bound: agencies and units paid from the state budget and central agencies in the province",
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
          vi: "cá nhân, tổ chức khác: cán bộ, công chức, viên chức làm việc tại cơ quan, đơn vị và tổ chức, cá nhân có liên quan",
          en: "other persons and bodies: officials and staff of the agencies and units, and the organisations and persons concerned",
        },
      ],
    },
    title: {
      vi: "Đối tượng áp dụng: cán bộ, công chức, viên chức của cơ quan, đơn vị và tổ chức, cá nhân có liên quan",
      en: "Those bound: officials and staff of agencies and units, and organisations and persons concerned",
    },
  },
];
