import type { Norm } from "../../norm.js";

export const article09: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/web-page",
    cite: { article: 9, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "địa chỉ trang tin điện tử của cơ quan trên Cổng thông tin điện tử tỉnh",
          en: "address of the agency's page on the province's web portal",
        },
        {
          vi: "quyết định phân công duy trì trang và nhật ký cập nhật",
          en: "assignment of the page's upkeep and its update log",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Mỗi cơ quan, đơn vị xây dựng và duy trì một trang tin điện tử thuộc Cổng thông tin điện tử tỉnh",
      en: "Each agency builds and maintains a page on the province's web portal",
    },
  },
  {
    id: "bac-ninh-33-2017/page-content",
    cite: { article: 9, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "portal-content",
    params: {},
    members: [
      {
        id: "organisation-and-functions",
        cite: { article: 9, clause: 1, point: "a" },
        title: {
          vi: "tổ chức, chức năng, nhiệm vụ, quyền hạn của cơ quan và đơn vị trực thuộc",
          en: "organisation, functions, tasks and powers of the agency and its units",
        },
      },
      {
        id: "legal-documents",
        cite: { article: 9, clause: 1, point: "b" },
        title: {
          vi: "văn bản quy phạm pháp luật chuyên ngành và văn bản liên quan",
          en: "legal normative documents of the sector and related texts",
        },
      },
      {
        id: "legal-guidance",
        cite: { article: 9, clause: 1, point: "c" },
        title: {
          vi: "tuyên truyền, hướng dẫn pháp luật, chế độ, chính sách, chiến lược, quy hoạch chuyên ngành",
          en: "guidance on law, benefits, policies, strategies and plans of the sector",
        },
      },
      {
        id: "mail-addresses",
        cite: { article: 9, clause: 1, point: "d" },
        title: {
          vi: "danh mục thư điện tử chính thức của đơn vị trực thuộc và cán bộ có thẩm quyền",
          en: "official e-mail addresses of units and competent officials",
        },
      },
      {
        id: "projects-and-procurement",
        cite: { article: 9, clause: 1, point: "đ" },
        title: {
          vi: "dự án, hạng mục đầu tư, đấu thầu, mua sắm công",
          en: "projects, investments, tenders and public procurement",
        },
      },
      {
        id: "online-services",
        cite: { article: 9, clause: 1, point: "e" },
        title: {
          vi: "dịch vụ công trực tuyến theo lộ trình của tỉnh",
          en: "online public services by the province's roadmap",
        },
      },
      {
        id: "public-comments",
        cite: { article: 9, clause: 1, point: "g" },
        title: { vi: "mục lấy ý kiến góp ý", en: "a section for comments of the public" },
      },
      {
        id: "other-content",
        title: { vi: "nội dung khác theo nghị định", en: "other content under the decree" },
        open: true,
      },
    ],
    references: [
      { to: "nd-43-2011", relation: "follows" },
      { to: "online-services-roadmap", relation: "follows" },
    ],
    readings: ["N5"],
    title: {
      vi: "Nội dung trang tin điện tử của cơ quan, đơn vị",
      en: "Contents of an agency's web page",
    },
  },
  {
    id: "bac-ninh-33-2017/page-requirements",
    cite: { article: 9, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "completeness",
    params: { list: "portalRequirements" },
    members: [
      {
        id: "easy-access",
        cite: { article: 9, clause: 2, point: "a" },
        title: {
          vi: "tổ chức, cá nhân truy nhập thuận tiện",
          en: "easy access for organisations and persons",
        },
      },
      {
        id: "accurate-current-content",
        cite: { article: 9, clause: 2, point: "b" },
        title: {
          vi: "nội dung chính xác, thống nhất, cập nhật thường xuyên, kịp thời",
          en: "content exact and consistent, updated regularly and in time",
        },
      },
      {
        id: "portal-integration",
        cite: { article: 9, clause: 2, point: "c" },
        title: {
          vi: "tích hợp với Cổng thông tin điện tử tỉnh khi cung cấp dịch vụ công trực tuyến",
          en: "integration with the province's portal for online public services",
        },
      },
      {
        id: "technical-standards",
        cite: { article: 9, clause: 2, point: "d" },
        title: {
          vi: "theo quy chuẩn, tiêu chuẩn của Chính phủ, Bộ Thông tin và Truyền thông",
          en: "technical standards of the Government and the Ministry of Information and Communications",
        },
      },
      {
        id: "security",
        cite: { article: 9, clause: 2, point: "đ" },
        title: {
          vi: "an toàn, bảo mật theo quy định",
          en: "security and confidentiality by the rules",
        },
      },
      {
        id: "state-secrets",
        cite: { article: 9, clause: 2, point: "e" },
        title: {
          vi: "đúng pháp luật về bảo vệ bí mật nhà nước",
          en: "the law on protecting state secrets is kept",
        },
      },
    ],
    readings: ["G5"],
    title: {
      vi: "Các yêu cầu đối với trang thông tin điện tử của cơ quan, đơn vị",
      en: "Requirements on an agency's web page",
    },
  },
];
