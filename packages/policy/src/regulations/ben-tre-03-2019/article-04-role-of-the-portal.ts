import type { Norm } from "../../norm.js";

export const article04: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/portal-hub",
    cite: { article: 4, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "chức năng của Cổng TTĐT tỉnh: đầu mối kết nối việc cung cấp thông tin chính thức qua mạng Internet của Ủy ban nhân dân tỉnh và các cơ quan, đơn vị có Cổng thành phần, phục vụ cải cách hành chính, tích hợp dịch vụ công",
          en: "function of the portal: hub through which the People's Committee and the owners of component portals provide official information on the Internet, supporting administrative reform and integrated public services",
        },
      ],
    },
    members: [
      {
        id: "official-information",
        title: {
          vi: "đầu mối kết nối việc cung cấp thông tin chính thức",
          en: "hub for providing official information",
        },
      },
      {
        id: "administrative-reform",
        title: { vi: "phục vụ cải cách hành chính", en: "support for administrative reform" },
      },
      {
        id: "integrated-services",
        title: { vi: "cung cấp tích hợp dịch vụ công", en: "integrated public services" },
      },
      {
        id: "e-administration",
        title: {
          vi: "hướng tới xây dựng nền hành chính điện tử",
          en: "progress towards electronic administration",
        },
      },
    ],
    title: {
      vi: "Chức năng của Cổng TTĐT tỉnh: đầu mối kết nối việc cung cấp thông tin chính thức qua mạng Internet",
      en: "Function of the portal: hub for providing official information on the Internet",
    },
  },
  {
    id: "ben-tre-03-2019/contact-point",
    cite: { article: 4, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "vai trò đầu mối giao tiếp: nơi tập trung thông tin để cơ quan quản lý nhà nước giao tiếp với tổ chức, cá nhân trong nước và nước ngoài",
          en: "contact point: place where information is brought together so that state agencies can communicate with organisations and individuals at home and abroad",
        },
      ],
    },
    readings: ["Q2"],
    title: {
      vi: "Cổng TTĐT tỉnh là đầu mối giao tiếp giữa cơ quan quản lý nhà nước với tổ chức, cá nhân trong nước và nước ngoài",
      en: "The portal is the contact point between state agencies and organisations or individuals at home and abroad",
    },
  },
  {
    id: "ben-tre-03-2019/systems-integration",
    cite: { article: 4, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách hệ thống thông tin đã tích hợp và kế hoạch tích hợp tiếp theo",
          en: "list of integrated systems and plan for further integration",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Tích hợp các hệ thống thông tin khác, từng bước hình thành Cổng TTĐT đầy đủ của tỉnh trên mạng Internet",
      en: "Other information systems are integrated step by step into one full provincial portal on the Internet",
    },
  },
  {
    id: "ben-tre-03-2019/portal-extensibility",
    cite: { article: 4, clause: 3 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "tài liệu thiết kế mô tả khả năng mở rộng của Cổng TTĐT tỉnh",
          en: "design document on the portal's extensibility",
        },
      ],
    },
    readings: ["Q1"],
    title: {
      vi: "Cổng TTĐT tỉnh có khả năng nâng cấp, mở rộng chức năng trong phạm vi hỗ trợ của công nghệ xây dựng",
      en: "The portal can be upgraded and extended as far as its technology supports",
    },
  },
  {
    id: "ben-tre-03-2019/extension-approval",
    cite: { article: 4, clause: 3 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản chấp thuận từng lần nâng cấp, mở rộng",
          en: "approval of each upgrade or extension",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Nâng cấp, mở rộng chức năng Cổng TTĐT tỉnh khi được cơ quan có thẩm quyền chấp thuận",
      en: "Upgrades and extensions of the portal have the competent authority's approval",
    },
  },
  {
    id: "ben-tre-03-2019/foreign-languages",
    cite: { article: 4, clause: 4 },
    modality: "may",
    bearer: "portal-owner",
    topic: "permission",
    params: {},
    title: {
      vi: "Khuyến khích Cổng TTĐT tỉnh có các mục thông tin bằng tiếng Anh và ngôn ngữ khác",
      en: "Portal sections in English and other languages are encouraged",
    },
  },
  {
    id: "ben-tre-03-2019/portal-name",
    cite: { article: 4, clause: 5 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "tên gọi của Cổng TTĐT tỉnh: Cổng Thông tin điện tử tỉnh Bến Tre; tên tiếng Anh là Ben Tre Portal",
          en: "name of the portal: Cổng Thông tin điện tử tỉnh Bến Tre; in English, Ben Tre Portal",
        },
      ],
    },
    members: [
      {
        id: "vietnamese-name",
        cite: { article: 4, clause: 5, item: 1 },
        title: {
          vi: "tên tiếng Việt: Cổng Thông tin điện tử tỉnh Bến Tre",
          en: "Vietnamese name: Cổng Thông tin điện tử tỉnh Bến Tre",
        },
      },
      {
        id: "english-name",
        cite: { article: 4, clause: 5, item: 2 },
        title: { vi: "tên tiếng Anh: Ben Tre Portal", en: "English name: Ben Tre Portal" },
      },
    ],
    title: {
      vi: "Tên gọi: Cổng Thông tin điện tử tỉnh Bến Tre; tên tiếng Anh: Ben Tre Portal",
      en: "Names: Cổng Thông tin điện tử tỉnh Bến Tre; in English, Ben Tre Portal",
    },
  },
];
