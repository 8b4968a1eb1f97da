import type { Norm } from "../../norm.js";

export const article02: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/term-data-centre",
    cite: { article: 2, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "Trung tâm Tích hợp dữ liệu: nơi tập trung thiết bị công nghệ thông tin, viễn thông chuyên dụng lưu trữ dữ liệu lớn cùng hệ thống kết nối, mạng, bảo mật, phụ trợ và phần mềm dùng chung",
          en: "Data Integration Centre: where specialised equipment that stores large data is concentrated, with connections, networks, security and auxiliary systems and shared software",
        },
      ],
    },
    members: [
      {
        id: "specialised-equipment",
        title: {
          vi: "thiết bị công nghệ thông tin, viễn thông chuyên dụng",
          en: "specialised IT and telecommunications equipment",
        },
      },
      { id: "connection-systems", title: { vi: "hệ thống kết nối", en: "connection systems" } },
      { id: "network-systems", title: { vi: "hệ thống mạng", en: "network" } },
      {
        id: "security-systems",
        title: {
          vi: "hệ thống bảo mật, an toàn dữ liệu",
          en: "security and data protection systems",
        },
      },
      { id: "auxiliary-systems", title: { vi: "hệ thống phụ trợ", en: "auxiliary systems" } },
      { id: "shared-software", title: { vi: "phần mềm dùng chung", en: "shared software" } },
    ],
    title: {
      vi: "Giải thích từ ngữ: Trung tâm Tích hợp dữ liệu",
      en: "Definition: Data Integration Centre",
    },
  },
  {
    id: "bac-kan-11-2023/term-shared-application",
    cite: { article: 2, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "ứng dụng dùng chung: phần mềm phục vụ cơ quan, đơn vị, người sử dụng, được Ủy ban nhân dân tỉnh thống nhất đưa vào hoạt động tại Trung tâm Tích hợp dữ liệu",
          en: "shared application: software that serves agencies, units and users and that the provincial People's Committee has put into operation at the centre",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: ứng dụng dùng chung", en: "Definition: shared application" },
  },
  {
    id: "bac-kan-11-2023/term-wan",
    cite: { article: 2, clause: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "mạng diện rộng: mạng nối Trung tâm Tích hợp dữ liệu với mạng nội bộ của cơ quan, đơn vị trên địa bàn tỉnh qua hạ tầng nhà cung cấp, có thể kết nối với mạng của Chính phủ",
          en: "wide area network: the network that links the centre with the agencies' local networks through a provider's infrastructure and may be connected to the Government's network",
        },
      ],
    },
    title: {
      vi: "Giải thích từ ngữ: mạng diện rộng (mạng WAN)",
      en: "Definition: wide area network (WAN)",
    },
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
          vi: "mạng truyền số liệu chuyên dùng: hệ thống thông tin quan trọng quốc gia dành riêng cho cơ quan Đảng, Nhà nước, do Cục Bưu điện Trung ương làm chủ mạng, quản lý, điều hành",
          en: "dedicated data transmission network: an information system of national importance reserved to Party and State agencies, owned and run by the Central Post Office Department",
        },
      ],
    },
    title: {
      vi: "Giải thích từ ngữ: mạng truyền số liệu chuyên dùng",
      en: "Definition: dedicated data transmission network",
    },
  },
  {
    id: "bac-kan-11-2023/term-technical-infrastructure",
    cite: { article: 2, clause: 5 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "hạ tầng kỹ thuật: toàn bộ thiết bị công nghệ thông tin, thiết bị điện, nhà trạm, cáp, phòng cháy, viễn thông, ngoại vi, các mạng và thiết bị chuyên dùng khác",
          en: "technical infrastructure: all information technology and electrical equipment, equipment houses, cabling, fire protection, telecommunications, peripherals, networks and other specialised devices",
        },
      ],
    },
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
      { id: "peripherals", title: { vi: "thiết bị ngoại vi", en: "peripheral devices" } },
      { id: "local-network", title: { vi: "mạng nội bộ", en: "local networks" } },
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
    title: {
      vi: "Giải thích từ ngữ: hạ tầng kỹ thuật",
      en: "Definition: technical infrastructure",
    },
  },
  {
    id: "bac-kan-11-2023/term-information-security",
    cite: { article: 2, clause: 6 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "an toàn, an ninh thông tin: các hoạt động quản lý, nghiệp vụ, kỹ thuật để bảo vệ, khôi phục hệ thống, dịch vụ và nội dung thông tin trước nguy cơ tự nhiên hoặc do con người gây ra; bảo đảm tính nguyên vẹn, bảo mật, khả dụng của thông tin",
          en: "information safety and security: management, professional and technical work that protects and restores systems, services and content against natural and man-made threats, so that information keeps its integrity, confidentiality and availability",
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
    id: "bac-kan-11-2023/term-owning-body",
    cite: { article: 2, clause: 7 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cơ quan chủ quản: Ủy ban nhân dân tỉnh Bắc Kạn",
          en: "owning body: the People's Committee of Bắc Kạn province",
        },
      ],
    },
    title: {
      vi: "Giải thích từ ngữ: cơ quan chủ quản Trung tâm Tích hợp dữ liệu",
      en: "Definition: owning body of the centre",
    },
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
          vi: "cơ quan quản lý: Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
          en: "managing agency: the Department of Information and Communications of Bắc Kạn province",
        },
      ],
    },
    readings: ["O4"],
    title: {
      vi: "Giải thích từ ngữ: cơ quan quản lý Trung tâm Tích hợp dữ liệu",
      en: "Definition: managing agency of the centre",
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
          vi: "đơn vị vận hành: Trung tâm Công nghệ Thông tin và Truyền thông thuộc Sở Thông tin và Truyền thông",
          en: "operator: the Centre for Information and Communications Technology under the Department",
        },
      ],
    },
    readings: ["O2", "O4"],
    title: {
      vi: "Giải thích từ ngữ: đơn vị vận hành Trung tâm Tích hợp dữ liệu",
      en: "Definition: operator of the centre",
    },
  },
];
