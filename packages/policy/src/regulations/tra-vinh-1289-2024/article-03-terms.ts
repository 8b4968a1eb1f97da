import type { Norm } from "../../norm.js";

export const article03: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/term-managing-agency",
    cite: { article: 3, item: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cơ quan quản lý: Sở Thông tin và Truyền thông",
          en: "managing agency: the Department of Information and Communications",
        },
      ],
    },
    readings: ["O4"],
    title: { vi: "Giải thích từ ngữ: cơ quan quản lý", en: "Definition: managing agency" },
  },
  {
    id: "tra-vinh-1289-2024/term-operator",
    cite: { article: 3, item: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "cơ quan vận hành: Trung tâm Công nghệ thông tin và Truyền thông thuộc Sở Thông tin và Truyền thông",
          en: "operator: the Centre for Information and Communications Technology under the Department",
        },
      ],
    },
    readings: ["O2", "O4"],
    title: { vi: "Giải thích từ ngữ: cơ quan vận hành", en: "Definition: operator" },
  },
  {
    id: "tra-vinh-1289-2024/term-user",
    cite: { article: 3, item: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "người sử dụng: cán bộ, công chức, viên chức, cá nhân có liên quan sử dụng dịch vụ của Trung tâm dữ liệu",
          en: "user: the officials and persons concerned that use the centre's services",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: người sử dụng", en: "Definition: user" },
  },
  {
    id: "tra-vinh-1289-2024/term-data-centre",
    cite: { article: 3, item: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "Trung tâm dữ liệu: nơi tập trung máy chủ, thiết bị mạng, bảo mật, lưu trữ, phần mềm, cơ sở dữ liệu, hệ thống phụ trợ và mạng diện rộng của tỉnh, theo tiêu chuẩn kỹ thuật, ổn định, có dự phòng, kết nối và chia sẻ dữ liệu",
          en: "data centre: where the province's servers, network, security and storage devices, software, databases, auxiliary systems and wide area network are concentrated, to standard, stable, redundant, connected and sharing data",
        },
      ],
    },
    members: [
      { id: "servers", title: { vi: "hệ thống máy chủ", en: "server system" } },
      { id: "network-devices", title: { vi: "thiết bị mạng", en: "network devices" } },
      { id: "security-devices", title: { vi: "thiết bị bảo mật", en: "security devices" } },
      { id: "storage", title: { vi: "hệ thống lưu trữ", en: "storage" } },
      { id: "applications", title: { vi: "phần mềm ứng dụng", en: "application software" } },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
      { id: "auxiliary", title: { vi: "hệ thống phụ trợ", en: "auxiliary systems" } },
      {
        id: "wide-area-network",
        title: { vi: "mạng diện rộng của tỉnh", en: "the province's wide area network" },
      },
    ],
    references: [{ relation: "see", cite: { article: 5, clause: 2, point: "b" } }],
    readings: ["T2"],
    emendation: { printed: "mạng điện rộng", read: "mạng diện rộng" },
    title: { vi: "Giải thích từ ngữ: Trung tâm dữ liệu", en: "Definition: data centre" },
  },
  {
    id: "tra-vinh-1289-2024/term-information-system",
    cite: { article: 3, item: 5 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "hệ thống thông tin: phần cứng, phần mềm, cơ sở dữ liệu lập ra để tạo lập, cung cấp, truyền, thu thập, xử lý, lưu trữ, trao đổi thông tin trên mạng",
          en: "information system: hardware, software and databases set up to create, supply, carry, collect, process, store and exchange information over a network",
        },
      ],
    },
    members: [
      { id: "hardware", title: { vi: "phần cứng", en: "hardware" } },
      { id: "software", title: { vi: "phần mềm", en: "software" } },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
    ],
    title: { vi: "Giải thích từ ngữ: hệ thống thông tin", en: "Definition: information system" },
  },
  {
    id: "tra-vinh-1289-2024/term-information-security",
    cite: { article: 3, item: 6 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "an toàn thông tin: các hoạt động quản lý, nghiệp vụ, kỹ thuật để bảo vệ, khôi phục hệ thống, dịch vụ và nội dung thông tin trước nguy cơ tự nhiên hoặc do con người gây ra",
          en: "information security: management, professional and technical work that protects and restores systems, services and content against natural and man-made threats",
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
    title: { vi: "Giải thích từ ngữ: an toàn thông tin", en: "Definition: information security" },
  },
];
