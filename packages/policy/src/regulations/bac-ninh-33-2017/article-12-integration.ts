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
    formerly: ["bac-ninh-33-2017/data-exchange"],
    cite: { article: 12, clause: 2 },
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
        {
          vi: "mô tả cơ chế đồng bộ dữ liệu giữa các ứng dụng đang hoạt động; kế hoạch mở rộng trao đổi dữ liệu với cơ quan khác",
          en: "description of how running applications synchronise data; plan for exchanging data with other agencies",
        },
      ],
    },
    members: [
      {
        id: "shared-resources",
        cite: { article: 12, clause: 2, point: "a" },
        title: {
          vi: "các ứng dụng sử dụng chung hạ tầng kỹ thuật, tài khoản người dùng, các danh mục dùng chung khác",
          en: "applications share infrastructure, user accounts and other catalogues",
        },
      },
      {
        id: "data-exchange",
        cite: { article: 12, clause: 2, point: "b" },
        title: {
          vi: "cơ chế trao đổi, đồng bộ dữ liệu giữa các ứng dụng trong cùng một cơ quan, đơn vị, tiến tới giữa các cơ quan, đơn vị",
          en: "data are exchanged and synchronised between applications of one agency and, in time, between agencies",
        },
      },
    ],
    readings: ["N1", "N3", "A1"],
    title: {
      vi: "Liên thông, tích hợp ứng dụng qua các hình thức: sử dụng chung tài nguyên; trao đổi, đồng bộ dữ liệu",
      en: "Applications are integrated by sharing resources and by exchanging and synchronising data",
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
          en: "online public services with the one-stop system",
        },
      },
      {
        id: "online-services-sector-software",
        cite: { article: 12, clause: 3, point: "b" },
        title: {
          vi: "dịch vụ công trực tuyến với ứng dụng chuyên ngành",
          en: "online public services with sector applications",
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
          en: "digital signatures in online public services",
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
