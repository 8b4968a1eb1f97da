import type { Norm } from "../../norm.js";

export const article02: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/term-infrastructure",
    cite: { article: 2, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        { vi: "hạ tầng kỹ thuật công nghệ thông tin", en: "information technology infrastructure" },
      ],
    },
    members: [
      {
        id: "computing-devices",
        title: {
          vi: "thiết bị tính toán: máy chủ, máy trạm",
          en: "computing devices: servers and workstations",
        },
      },
      { id: "peripherals", title: { vi: "thiết bị ngoại vi", en: "peripheral devices" } },
      { id: "network-devices", title: { vi: "thiết bị kết nối mạng", en: "network devices" } },
      { id: "auxiliary-devices", title: { vi: "thiết bị phụ trợ", en: "auxiliary devices" } },
      { id: "local-networks", title: { vi: "mạng nội bộ", en: "local networks" } },
      { id: "wide-area-networks", title: { vi: "mạng diện rộng", en: "wide area networks" } },
      {
        id: "dedicated-data-network",
        title: { vi: "mạng truyền số liệu chuyên dùng", en: "dedicated data network" },
      },
      {
        id: "other-devices",
        title: {
          vi: "các thiết bị kỹ thuật chuyên dùng khác",
          en: "other special technical devices",
        },
        open: true,
      },
    ],
    title: {
      vi: "Thế nào là hạ tầng kỹ thuật công nghệ thông tin",
      en: "What information technology infrastructure is",
    },
  },
  {
    id: "ben-tre-18-2018/term-shared-information-system",
    cite: { article: 2, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "hệ thống thông tin dùng chung", en: "shared information system" }] },
    members: [
      { id: "hardware", title: { vi: "phần cứng", en: "hardware" } },
      { id: "software", title: { vi: "phần mềm", en: "software" } },
      { id: "network", title: { vi: "hệ thống mạng", en: "network" } },
      { id: "data", title: { vi: "dữ liệu", en: "data" } },
      {
        id: "people",
        title: { vi: "con người tham gia hệ thống", en: "the people who take part in it" },
      },
    ],
    title: {
      vi: "Thế nào là hệ thống thông tin dùng chung",
      en: "What a shared information system is",
    },
  },
  {
    id: "ben-tre-18-2018/term-shared-database",
    cite: { article: 2, clause: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "cơ sở dữ liệu dùng chung", en: "shared database" }] },
    title: {
      vi: "Thế nào là cơ sở dữ liệu dùng chung",
      en: "What a shared database is",
    },
  },
  {
    id: "ben-tre-18-2018/term-shared-software",
    cite: { article: 2, clause: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "phần mềm dùng chung", en: "shared software" }] },
    title: {
      vi: "Thế nào là phần mềm dùng chung",
      en: "What shared software is",
    },
  },
  {
    id: "ben-tre-18-2018/term-information-security",
    cite: { article: 2, clause: 5 },
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
      { id: "data-safety", title: { vi: "an toàn dữ liệu", en: "safety of data" } },
      { id: "computer-safety", title: { vi: "an toàn máy tính", en: "safety of computers" } },
      { id: "network-safety", title: { vi: "an toàn mạng", en: "safety of networks" } },
    ],
    title: {
      vi: "Thế nào là an toàn, an ninh thông tin",
      en: "What information safety and security is",
    },
  },
  {
    id: "ben-tre-18-2018/term-centre",
    cite: { article: 2, clause: 6 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "TTTHDL tỉnh", en: "the province's Data Integration Centre" }] },
    title: {
      vi: "Thế nào là TTTHDL tỉnh",
      en: "What the province's data centre is",
    },
  },
  {
    id: "ben-tre-18-2018/term-owner-manager-operator",
    cite: { article: 2, clause: 7 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        { vi: "cơ quan sở hữu TTTHDL tỉnh", en: "owner of the centre" },
        { vi: "cơ quan quản lý", en: "managing agency" },
        { vi: "cơ quan vận hành", en: "operator" },
      ],
    },
    members: [
      {
        id: "owner",
        title: {
          vi: "cơ quan sở hữu: Ủy ban nhân dân tỉnh",
          en: "owner: the provincial People's Committee",
        },
      },
      {
        id: "managing-agency",
        title: {
          vi: "cơ quan quản lý: Sở Thông tin và Truyền thông",
          en: "managing agency: the Department of Information and Communications",
        },
      },
      {
        id: "operator",
        title: {
          vi: "cơ quan vận hành: Trung tâm Công nghệ Thông tin và Truyền thông",
          en: "operator: the Information Technology and Communications Centre",
        },
      },
    ],
    readings: ["O2", "O4"],
    title: {
      vi: "Ai là cơ quan sở hữu, quản lý và vận hành TTTHDL tỉnh",
      en: "Who owns, manages and operates the centre",
    },
  },
  {
    id: "ben-tre-18-2018/term-user",
    cite: { article: 2, clause: 8 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "người sử dụng", en: "user" }] },
    title: {
      vi: "Ai là người sử dụng",
      en: "Who is a user",
    },
  },
];
