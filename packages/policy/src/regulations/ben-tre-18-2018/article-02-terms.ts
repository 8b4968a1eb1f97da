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
        {
          vi: "hạ tầng kỹ thuật công nghệ thông tin: toàn bộ thiết bị tính toán, ngoại vi, kết nối, phụ trợ, các mạng và thiết bị chuyên dùng khác",
          en: "information technology infrastructure: computing, peripheral, network and auxiliary devices, the networks and other specialised equipment",
        },
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
      { id: "wide-area-networks", title: { vi: "mạng diện rộng", en: "wide area network" } },
      {
        id: "dedicated-data-network",
        title: { vi: "mạng truyền số liệu chuyên dùng", en: "dedicated data transmission network" },
      },
      {
        id: "other-devices",
        title: {
          vi: "các thiết bị kỹ thuật chuyên dùng khác",
          en: "other specialised technical equipment",
        },
        open: true,
      },
    ],
    title: {
      vi: "Giải thích từ ngữ: hạ tầng kỹ thuật công nghệ thông tin",
      en: "Definition: information technology infrastructure",
    },
  },
  {
    id: "ben-tre-18-2018/term-shared-information-system",
    cite: { article: 2, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "hệ thống thông tin dùng chung: hệ thống công nghệ thông tin thu thập, truyền, lưu trữ, xử lý, phân phối thông tin, dữ liệu cho nhiều cơ quan nhà nước",
          en: "shared information system: an information technology system that collects, transmits, stores, processes and distributes information and data for several state agencies",
        },
      ],
    },
    members: [
      { id: "hardware", title: { vi: "phần cứng", en: "hardware" } },
      { id: "software", title: { vi: "phần mềm", en: "software" } },
      { id: "network", title: { vi: "hệ thống mạng", en: "network" } },
      { id: "data", title: { vi: "dữ liệu", en: "data" } },
      {
        id: "people",
        title: { vi: "con người tham gia hệ thống", en: "people who take part in the system" },
      },
    ],
    title: {
      vi: "Giải thích từ ngữ: hệ thống thông tin dùng chung",
      en: "Definition: shared information system",
    },
  },
  {
    id: "ben-tre-18-2018/term-shared-database",
    cite: { article: 2, clause: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cơ sở dữ liệu dùng chung: dữ liệu của các lĩnh vực được nhiều cơ quan nhà nước sử dụng, tổ chức để dễ truy nhập, khai thác, quản lý an toàn và cập nhật bằng phương tiện điện tử",
          en: "shared database: data of various fields used by several state agencies, organised so that it can be accessed, used, managed safely and updated electronically",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: cơ sở dữ liệu dùng chung", en: "Definition: shared database" },
  },
  {
    id: "ben-tre-18-2018/term-shared-software",
    cite: { article: 2, clause: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "phần mềm dùng chung: sản phẩm phần mềm xây dựng để ứng dụng được ở nhiều cơ quan nhà nước",
          en: "shared software: a software product built for use by several state agencies",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: phần mềm dùng chung", en: "Definition: shared software" },
  },
  {
    id: "ben-tre-18-2018/term-information-security",
    cite: { article: 2, clause: 5 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "an toàn, an ninh thông tin: các hoạt động quản lý, nghiệp vụ, kỹ thuật để bảo vệ, khôi phục hệ thống, dịch vụ và nội dung thông tin trước nguy cơ tự nhiên hoặc do con người gây ra",
          en: "information safety and security: management, professional and technical activities that protect and restore systems, services and content against natural and man-made risks",
        },
      ],
    },
    members: [
      {
        id: "information-protection",
        title: {
          vi: "bảo vệ và bảo mật thông tin",
          en: "protection and confidentiality of information",
        },
      },
      { id: "data-safety", title: { vi: "an toàn dữ liệu", en: "data security" } },
      { id: "computer-safety", title: { vi: "an toàn máy tính", en: "computer security" } },
      { id: "network-safety", title: { vi: "an toàn mạng", en: "network security" } },
    ],
    title: {
      vi: "Giải thích từ ngữ: an toàn, an ninh thông tin",
      en: "Definition: information safety and security",
    },
  },
  {
    id: "ben-tre-18-2018/term-centre",
    cite: { article: 2, clause: 6 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "TTTHDL tỉnh: hạ tầng kỹ thuật phục vụ ứng dụng dùng chung của cơ quan nhà nước thuộc Ủy ban nhân dân tỉnh, tổ chức chính trị, chính trị - xã hội và hỗ trợ cung cấp dịch vụ cho tổ chức, công dân",
          en: "the Data Integration Centre: infrastructure that hosts the shared applications of state agencies and political and socio-political organisations, and supports services for organisations and citizens",
        },
      ],
    },
    title: {
      vi: "Giải thích từ ngữ: TTTHDL tỉnh",
      en: "Definition: the province's Data Integration Centre",
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
        {
          vi: "cơ quan sở hữu: Ủy ban nhân dân tỉnh Bến Tre",
          en: "owner: the People's Committee of Bến Tre province",
        },
        {
          vi: "cơ quan quản lý: Sở Thông tin và Truyền thông, chịu trách nhiệm quản lý TTTHDL tỉnh",
          en: "managing agency: the Department of Information and Communications, responsible for managing the centre",
        },
        {
          vi: "cơ quan vận hành: Trung tâm Công nghệ Thông tin và Truyền thông Bến Tre, quản lý kỹ thuật, vận hành, khai thác TTTHDL tỉnh",
          en: "operating agency: the Bến Tre Centre for Information and Communications Technology, responsible for technical management and operation",
        },
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
          vi: "cơ quan vận hành: Trung tâm Công nghệ Thông tin và Truyền thông Bến Tre",
          en: "operating agency: the Bến Tre Centre for Information and Communications Technology",
        },
      },
    ],
    readings: ["O2", "O4"],
    title: {
      vi: "Giải thích từ ngữ: cơ quan sở hữu, cơ quan quản lý, cơ quan vận hành TTTHDL tỉnh",
      en: "Definition: owner, managing agency and operating agency of the centre",
    },
  },
  {
    id: "ben-tre-18-2018/term-user",
    cite: { article: 2, clause: 8 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "người sử dụng: cán bộ, công chức, viên chức của tỉnh và tổ chức, cá nhân có liên quan sử dụng dịch vụ của TTTHDL tỉnh",
          en: "user: the province's officials and public employees, and other organisations and individuals who use the centre's services",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: người sử dụng", en: "Definition: user" },
  },
];
