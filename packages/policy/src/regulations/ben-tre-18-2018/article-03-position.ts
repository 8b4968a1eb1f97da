import type { Norm } from "../../norm.js";

export const article03: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/centre-position",
    cite: { article: 3, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "vị trí của TTTHDL tỉnh: công trình hạ tầng công nghệ thông tin, viễn thông do Ủy ban nhân dân tỉnh đầu tư, duy trì, khai thác phục vụ quản lý nhà nước và chính quyền điện tử",
          en: "position of the centre: information technology and telecommunications infrastructure that the provincial People's Committee builds, maintains and uses for state management and e-government",
        },
      ],
    },
    title: {
      vi: "Vị trí của TTTHDL tỉnh: công trình hạ tầng công nghệ thông tin, viễn thông do Ủy ban nhân dân tỉnh đầu tư, duy trì",
      en: "Position of the centre: infrastructure that the provincial People's Committee builds and maintains",
    },
  },
  {
    id: "ben-tre-18-2018/centre-role",
    cite: { article: 3, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "chức năng của TTTHDL tỉnh: nơi tập trung máy chủ, thiết bị chuyên dụng, hệ thống bảo mật, hệ thống phụ trợ, mạng diện rộng và phần mềm dùng chung của tỉnh",
          en: "role of the centre: where the province's servers, specialised devices, security and auxiliary systems, wide area network and shared software are concentrated",
        },
      ],
    },
    members: [
      {
        id: "servers-and-devices",
        title: {
          vi: "máy chủ và thiết bị chuyên dụng lưu trữ, xử lý dữ liệu lớn",
          en: "servers and special devices that store and process large data",
        },
      },
      {
        id: "security",
        title: {
          vi: "hệ thống bảo mật, an toàn dữ liệu",
          en: "systems for security and data safety",
        },
      },
      { id: "auxiliary", title: { vi: "hệ thống phụ trợ", en: "auxiliary systems" } },
      { id: "wide-area-network", title: { vi: "mạng diện rộng", en: "wide area network" } },
      {
        id: "shared-software",
        title: {
          vi: "các hệ thống phần mềm ứng dụng dùng chung của tỉnh",
          en: "the province's shared application software",
        },
      },
    ],
    title: {
      vi: "Chức năng của TTTHDL tỉnh: nơi tập trung máy chủ, thiết bị, hệ thống bảo mật và phần mềm dùng chung của tỉnh",
      en: "Role of the centre: where the province's servers, devices, security systems and shared software are concentrated",
    },
  },
  {
    id: "ben-tre-18-2018/cloud-model",
    cite: { article: 3, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "thiết kế nền tảng điện toán đám mây của TTTHDL tỉnh",
          en: "design of the centre's cloud platform",
        },
        {
          vi: "danh sách máy chủ ảo, tài nguyên cấp phát trên nền tảng đó",
          en: "list of virtual servers and resources allotted on it",
        },
      ],
    },
    readings: ["V1", "A1"],
    title: {
      vi: "TTTHDL tỉnh triển khai theo mô hình điện toán đám mây",
      en: "The centre is deployed on a cloud computing model",
    },
  },
  {
    id: "ben-tre-18-2018/centre-standard",
    cite: { article: 3, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "báo cáo đánh giá hạ tầng của TTTHDL tỉnh theo tiêu chuẩn TCVN 9250:2012",
          en: "assessment of the centre's infrastructure against TCVN 9250:2012",
        },
        {
          vi: "danh mục điểm chưa đạt và kế hoạch khắc phục",
          en: "list of what does not yet meet it, with the plan to remedy it",
        },
      ],
    },
    references: [{ to: "tcvn-9250-2012", relation: "follows" }],
    readings: ["V1", "A1"],
    title: {
      vi: "TTTHDL tỉnh tuân theo tiêu chuẩn TCVN 9250:2012 về trung tâm dữ liệu",
      en: "The centre follows the data centre standard TCVN 9250:2012",
    },
  },
  {
    id: "ben-tre-18-2018/standard-environment",
    cite: { article: 3, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "sơ đồ các thành phần dự phòng của hệ thống",
          en: "diagram of the system's redundant parts",
        },
        {
          vi: "số liệu giám sát môi trường và thời gian hoạt động của thiết bị, phần mềm dùng chung",
          en: "monitoring of the environment and uptime of shared devices and software",
        },
      ],
    },
    readings: ["V1", "A1"],
    title: {
      vi: "Thiết bị, phần mềm dùng chung hoạt động trong môi trường tiêu chuẩn, ổn định, độ dự phòng cao",
      en: "Shared devices and software run in a standard, stable environment with high redundancy",
    },
  },
];
