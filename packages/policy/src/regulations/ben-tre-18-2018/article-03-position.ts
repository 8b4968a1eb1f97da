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
      vi: "Vị trí của TTTHDL tỉnh: công trình hạ tầng công nghệ thông tin, viễn thông do Ủy ban nhân dân tỉnh đầu tư, duy trì, khai thác",
      en: "Position of the centre: infrastructure that the provincial People's Committee builds, maintains and uses",
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
          en: "function of the centre: the place that brings together the province's servers, specialised equipment, security and auxiliary systems, wide area network and shared software",
        },
      ],
    },
    members: [
      {
        id: "servers-and-devices",
        title: {
          vi: "máy chủ, thiết bị chuyên dụng có khả năng lưu trữ, xử lý dữ liệu lớn",
          en: "servers and specialised equipment that can store and process large volumes of data",
        },
      },
      {
        id: "security",
        title: {
          vi: "hệ thống bảo mật, an toàn dữ liệu",
          en: "security and data protection systems",
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
      en: "Function of the centre: bringing together the province's servers, equipment, security systems and shared software",
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
          vi: "tài liệu thiết kế nền tảng điện toán đám mây của TTTHDL tỉnh",
          en: "design of the centre's cloud platform",
        },
        {
          vi: "danh sách máy chủ ảo, tài nguyên cấp phát trên nền tảng đó",
          en: "list of virtual servers and resources allocated on that platform",
        },
      ],
    },
    readings: ["V1", "A1"],
    title: {
      vi: "TTTHDL tỉnh được triển khai theo mô hình điện toán đám mây",
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
          vi: "báo cáo đánh giá hạ tầng TTTHDL tỉnh theo tiêu chuẩn TCVN 9250:2012",
          en: "assessment report of the centre's infrastructure against TCVN 9250:2012",
        },
        {
          vi: "danh mục tiêu chí chưa đạt và kế hoạch khắc phục",
          en: "list of criteria not yet met, with a remediation plan",
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
          en: "diagram of the system's redundant components",
        },
        {
          vi: "số liệu giám sát môi trường và thời gian hoạt động của thiết bị, phần mềm dùng chung",
          en: "monitoring data on the environment and on the uptime of shared equipment and software",
        },
      ],
    },
    readings: ["V1", "A1"],
    title: {
      vi: "Bảo đảm thiết bị, phần mềm dùng chung hoạt động trong môi trường tiêu chuẩn, ổn định, có độ dự phòng cao",
      en: "Shared equipment and software run in a standard, stable environment with high redundancy",
    },
  },
];
