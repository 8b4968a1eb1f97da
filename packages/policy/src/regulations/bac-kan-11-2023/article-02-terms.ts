import type { Norm } from "../../norm.js";

export const article02: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/term-data-centre",
    cite: { article: 2, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "Trung tâm Tích hợp dữ liệu", en: "Data Integration Centre" }] },
    members: [
      {
        id: "specialised-equipment",
        title: {
          vi: "thiết bị công nghệ thông tin, viễn thông chuyên dụng",
          en: "specialised IT and telecommunications equipment",
        },
      },
      { id: "connection-systems", title: { vi: "hệ thống kết nối", en: "connection systems" } },
      { id: "network-systems", title: { vi: "hệ thống mạng", en: "network systems" } },
      {
        id: "security-systems",
        title: {
          vi: "hệ thống bảo mật, an toàn dữ liệu",
          en: "systems for security and data safety",
        },
      },
      { id: "auxiliary-systems", title: { vi: "hệ thống phụ trợ", en: "auxiliary systems" } },
      { id: "shared-software", title: { vi: "phần mềm dùng chung", en: "shared software" } },
    ],
    title: { vi: "Trung tâm Tích hợp dữ liệu là gì", en: "What the Data Integration Centre is" },
  },
  {
    id: "bac-kan-11-2023/term-shared-application",
    cite: { article: 2, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "ứng dụng dùng chung", en: "shared application" }] },
    title: { vi: "Ứng dụng dùng chung là gì", en: "What a shared application is" },
  },
  {
    id: "bac-kan-11-2023/term-wan",
    cite: { article: 2, clause: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "mạng diện rộng (mạng WAN)", en: "wide area network (WAN)" }] },
    title: { vi: "Mạng diện rộng của tỉnh là gì", en: "What the province's wide area network is" },
  },
  {
    id: "bac-kan-11-2023/term-dedicated-network",
    cite: { article: 2, clause: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "mạng truyền số liệu chuyên dùng trong các cơ quan nhà nước",
          en: "dedicated data transmission network of state agencies",
        },
      ],
    },
    title: {
      vi: "Mạng truyền số liệu chuyên dùng là gì và ai là chủ mạng",
      en: "What the dedicated data network is and who owns it",
    },
  },
  {
    id: "bac-kan-11-2023/term-technical-infrastructure",
    cite: { article: 2, clause: 5 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "hạ tầng kỹ thuật", en: "technical infrastructure" }] },
    members: [
      { id: "it-equipment", title: { vi: "thiết bị công nghệ thông tin", en: "IT equipment" } },
      { id: "electrical-equipment", title: { vi: "thiết bị điện", en: "electrical equipment" } },
      { id: "equipment-houses", title: { vi: "nhà trạm", en: "equipment houses" } },
      { id: "cabling", title: { vi: "hệ thống cáp", en: "cabling" } },
      {
        id: "fire-protection-equipment",
        title: { vi: "thiết bị phòng cháy, chữa cháy", en: "fire protection equipment" },
      },
      {
        id: "telecommunications-equipment",
        title: { vi: "thiết bị viễn thông", en: "telecommunications equipment" },
      },
      { id: "peripherals", title: { vi: "thiết bị ngoại vi", en: "peripherals" } },
      { id: "local-network", title: { vi: "mạng nội bộ", en: "local network" } },
      { id: "wide-area-network", title: { vi: "mạng diện rộng", en: "wide area network" } },
      {
        id: "dedicated-network",
        title: { vi: "mạng truyền số liệu chuyên dùng", en: "dedicated data transmission network" },
      },
      {
        id: "other-equipment",
        title: {
          vi: "thiết bị kỹ thuật chuyên dùng khác",
          en: "other specialised technical equipment",
        },
        open: true,
      },
    ],
    title: { vi: "Hạ tầng kỹ thuật gồm những gì", en: "What technical infrastructure consists of" },
  },
  {
    id: "bac-kan-11-2023/term-information-security",
    cite: { article: 2, clause: 6 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [{ vi: "an toàn, an ninh thông tin", en: "information safety and security" }],
    },
    members: [
      {
        id: "information-protection",
        title: {
          vi: "bảo vệ và bảo mật thông tin",
          en: "protection and confidentiality of information",
        },
      },
      { id: "data-safety", title: { vi: "an toàn dữ liệu", en: "data safety" } },
      { id: "computer-safety", title: { vi: "an toàn máy tính", en: "computer safety" } },
      { id: "network-safety", title: { vi: "an toàn mạng", en: "network safety" } },
    ],
    title: {
      vi: "An toàn, an ninh thông tin gồm những gì",
      en: "What information safety and security comprise",
    },
  },
  {
    id: "bac-kan-11-2023/term-owning-body",
    cite: { article: 2, clause: 7 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cơ quan chủ quản: Ủy ban nhân dân tỉnh",
          en: "owning body: the provincial People's Committee",
        },
      ],
    },
    title: { vi: "Cơ quan chủ quản của Trung tâm Tích hợp dữ liệu", en: "Who owns the centre" },
  },
  {
    id: "bac-kan-11-2023/term-managing-agency",
    cite: { article: 2, clause: 8 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cơ quan quản lý: Sở Thông tin và Truyền thông",
          en: "managing agency: Department of Information and Communications",
        },
      ],
    },
    readings: ["O4"],
    title: {
      vi: "Cơ quan quản lý của Trung tâm Tích hợp dữ liệu",
      en: "Which agency manages the centre",
    },
  },
  {
    id: "bac-kan-11-2023/term-operator",
    cite: { article: 2, clause: 9 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "đơn vị vận hành: Trung tâm Công nghệ Thông tin và Truyền thông",
          en: "operator: Centre for Information and Communications Technology",
        },
      ],
    },
    readings: ["O2", "O4"],
    title: {
      vi: "Đơn vị vận hành của Trung tâm Tích hợp dữ liệu",
      en: "Which unit operates the centre",
    },
  },
];
