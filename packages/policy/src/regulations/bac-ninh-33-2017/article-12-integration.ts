import type { Norm } from "../../norm.js";

export const article12: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/integration-aim",
    cite: { article: 12, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thiết kế ứng dụng nêu phần kế thừa, kết nối với ứng dụng và cơ sở dữ liệu đã có",
          en: "design showing what is taken over from and connected to existing applications and databases",
        },
      ],
    },
    readings: ["N3", "A1"],
    title: {
      vi: "Ứng dụng mới hướng đến kế thừa, liên thông, tích hợp ứng dụng và cơ sở dữ liệu đã có",
      en: "New applications aim to build on, exchange with and integrate what exists",
    },
  },
  {
    id: "bac-ninh-33-2017/integration-architecture",
    cite: { article: 12, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "ý kiến thẩm định về sự phù hợp với kiến trúc trước khi triển khai",
          en: "opinion on conformity with the architecture before deployment",
        },
      ],
    },
    references: [
      { to: "e-government-architecture-national", relation: "follows" },
      { to: "e-government-architecture", relation: "follows" },
      { relation: "see", cite: { article: 3, clause: 1, point: "a" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Xây dựng, triển khai ứng dụng theo kiến trúc chính phủ, chính quyền điện tử",
      en: "Applications are built and deployed by the e-government architectures",
    },
  },
  {
    id: "bac-ninh-33-2017/shared-resources",
    cite: { article: 12, clause: 2, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "sơ đồ tích hợp nêu hạ tầng, tài khoản, danh mục dùng chung của từng ứng dụng",
          en: "integration diagram with the infrastructure, accounts and catalogues each application shares",
        },
      ],
    },
    members: [
      { id: "infrastructure", title: { vi: "hạ tầng kỹ thuật", en: "technical infrastructure" } },
      { id: "accounts", title: { vi: "tài khoản người dùng", en: "user accounts" } },
      {
        id: "catalogues",
        title: { vi: "danh mục dùng chung khác", en: "other shared catalogues" },
        open: true,
      },
    ],
    readings: ["N1", "A1"],
    title: {
      vi: "Các ứng dụng dùng chung hạ tầng, tài khoản, danh mục",
      en: "Applications share infrastructure, accounts and catalogues",
    },
  },
  {
    id: "bac-ninh-33-2017/data-exchange",
    cite: { article: 12, clause: 2, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "mô tả cơ chế đồng bộ dữ liệu giữa các ứng dụng đang chạy",
          en: "description of how running applications synchronise data",
        },
        {
          vi: "kế hoạch mở rộng trao đổi dữ liệu với cơ quan khác",
          en: "plan for extending the exchange to other agencies",
        },
      ],
    },
    readings: ["N1", "N3", "A1"],
    title: {
      vi: "Trao đổi, đồng bộ dữ liệu trong một cơ quan, tiến tới giữa các cơ quan",
      en: "Data are exchanged and synchronised within an agency and, in time, between agencies",
    },
  },
  {
    id: "bac-ninh-33-2017/integration-priorities",
    cite: { article: 12, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "kế hoạch tích hợp nêu tình trạng của từng trường hợp ưu tiên",
          en: "integration plan with the state of each priority case",
        },
      ],
    },
    members: [
      {
        id: "online-services-one-stop",
        cite: { article: 12, clause: 3, point: "a" },
        title: {
          vi: "dịch vụ công trực tuyến với một cửa điện tử",
          en: "public services online with the one-stop system",
        },
      },
      {
        id: "online-services-sector-software",
        cite: { article: 12, clause: 3, point: "b" },
        title: {
          vi: "dịch vụ công trực tuyến với ứng dụng chuyên ngành",
          en: "public services online with sector applications",
        },
      },
      {
        id: "online-services-between-agencies",
        cite: { article: 12, clause: 3, point: "c" },
        title: {
          vi: "các hệ thống dịch vụ công trực tuyến của các cơ quan với nhau",
          en: "online service systems of different agencies with one another",
        },
      },
      {
        id: "signature-document-management",
        cite: { article: 12, clause: 3, point: "d" },
        title: {
          vi: "chữ ký số trong hệ thống quản lý văn bản và điều hành",
          en: "digital signatures in document management",
        },
      },
      {
        id: "signature-mail",
        cite: { article: 12, clause: 3, point: "d" },
        title: { vi: "chữ ký số trong hệ thống thư điện tử", en: "digital signatures in e-mail" },
      },
      {
        id: "signature-online-services",
        cite: { article: 12, clause: 3, point: "d" },
        title: {
          vi: "chữ ký số trong hệ thống dịch vụ công trực tuyến",
          en: "digital signatures in public services online",
        },
      },
      {
        id: "signature-portal",
        cite: { article: 12, clause: 3, point: "d" },
        title: {
          vi: "chữ ký số trong cổng thông tin điện tử",
          en: "digital signatures in the web portal",
        },
      },
    ],
    readings: ["N1", "N3", "A1"],
    title: {
      vi: "Các trường hợp được ưu tiên nghiên cứu, áp dụng liên thông, tích hợp",
      en: "Cases in which integration is studied and applied first",
    },
  },
];
