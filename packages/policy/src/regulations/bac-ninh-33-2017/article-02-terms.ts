import type { Norm } from "../../norm.js";

export const article02: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/term-agency-applications",
    cite: { article: 2, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "ứng dụng công nghệ thông tin của cơ quan, đơn vị",
          en: "IT applications of agencies and units",
        },
      ],
    },
    members: [
      {
        id: "internal-work",
        title: { vi: "hoạt động nội bộ của cơ quan, đơn vị", en: "internal work of an agency" },
      },
      {
        id: "between-agencies",
        title: { vi: "hoạt động giữa các cơ quan, đơn vị", en: "work between agencies" },
      },
      {
        id: "with-the-public",
        title: {
          vi: "giao dịch với tổ chức, cá nhân",
          en: "dealings with organisations and persons",
        },
      },
      {
        id: "administrative-reform",
        title: {
          vi: "hỗ trợ cải cách hành chính, bảo đảm công khai, minh bạch",
          en: "support for administrative reform and openness",
        },
      },
    ],
    title: {
      vi: "Thế nào là ứng dụng công nghệ thông tin của cơ quan, đơn vị",
      en: "What an agency's IT applications are",
    },
  },
  {
    id: "bac-ninh-33-2017/term-shared-applications",
    cite: { article: 2, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [{ vi: "ứng dụng công nghệ thông tin dùng chung", en: "shared IT applications" }],
    },
    members: [
      {
        id: "web-portal",
        title: { vi: "Cổng thông tin điện tử của tỉnh", en: "the province's web portal" },
      },
      {
        id: "official-mail",
        title: { vi: "hệ thống thư điện tử của tỉnh", en: "the province's e-mail system" },
      },
      {
        id: "document-management",
        title: {
          vi: "hệ thống quản lý văn bản và điều hành",
          en: "the document management system",
        },
      },
      { id: "digital-certificates", title: { vi: "chứng thư số", en: "digital certificates" } },
      {
        id: "online-services",
        title: {
          vi: "phần mềm dịch vụ công trực tuyến",
          en: "the software for online public services",
        },
      },
      {
        id: "video-conference",
        title: {
          vi: "hệ thống hội nghị truyền hình trực tuyến",
          en: "the video conference system",
        },
      },
    ],
    title: {
      vi: "Các ứng dụng dùng chung của tỉnh gồm những gì",
      en: "Which applications the province shares",
    },
  },
  {
    id: "bac-ninh-33-2017/term-digital-information",
    cite: { article: 2, clause: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "thông tin số", en: "digital information" }] },
    title: { vi: "Thế nào là thông tin số", en: "What digital information is" },
  },
  {
    id: "bac-ninh-33-2017/term-digitisation",
    cite: { article: 2, clause: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "số hóa", en: "digitisation" }] },
    title: { vi: "Thế nào là số hóa", en: "What digitisation is" },
  },
  {
    id: "bac-ninh-33-2017/term-electronic-document",
    cite: { article: 2, clause: 5 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "văn bản điện tử", en: "electronic document" }] },
    title: { vi: "Thế nào là văn bản điện tử", en: "What an electronic document is" },
  },
  {
    id: "bac-ninh-33-2017/term-information-security",
    cite: { article: 2, clause: 6 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "an toàn thông tin", en: "information security" }] },
    members: [
      {
        id: "information-protection",
        title: { vi: "bảo vệ và bảo mật thông tin", en: "protection and secrecy of information" },
      },
      { id: "data-safety", title: { vi: "an toàn dữ liệu", en: "data safety" } },
      { id: "computer-safety", title: { vi: "an toàn máy tính", en: "computer safety" } },
      { id: "network-safety", title: { vi: "an toàn mạng", en: "network safety" } },
    ],
    title: {
      vi: "An toàn thông tin gồm những hoạt động và nội dung nào",
      en: "Which activities and matters information security comprises",
    },
  },
  {
    id: "bac-ninh-33-2017/term-digital-certificate",
    cite: { article: 2, clause: 7 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "chứng thư số", en: "digital certificate" }] },
    title: { vi: "Thế nào là chứng thư số", en: "What a digital certificate is" },
  },
  {
    id: "bac-ninh-33-2017/term-online-service",
    cite: { article: 2, clause: 8 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "dịch vụ công trực tuyến", en: "online public service" }] },
    title: { vi: "Thế nào là dịch vụ công trực tuyến", en: "What a online public service is" },
  },
  {
    id: "bac-ninh-33-2017/online-service-basic",
    cite: { article: 2, clause: 8, point: "a" },
    modality: "definition",
    bearer: "everyone",
    topic: "online-service-level",
    params: { level: 1, features: ["procedure-published"] },
    readings: ["O1"],
    title: {
      vi: "Dịch vụ công trực tuyến mức độ 1: cung cấp đầy đủ thông tin về thủ tục hành chính và văn bản có liên quan",
      en: "Online public service of level 1: the procedure and the texts on it are published in full",
    },
  },
  {
    id: "bac-ninh-33-2017/online-service-forms",
    cite: { article: 2, clause: 8, point: "b" },
    modality: "definition",
    bearer: "everyone",
    topic: "online-service-level",
    params: { level: 2, features: ["forms-downloadable"] },
    readings: ["O1"],
    title: {
      vi: "Dịch vụ công trực tuyến mức độ 2: đáp ứng yêu cầu mức độ 1 và tải về, khai báo được mẫu văn bản; hồ sơ gửi trực tiếp hoặc qua đường bưu điện",
      en: "Online public service of level 2: as level 1, and forms can be downloaded and filled in; files are handed in or sent by post",
    },
  },
  {
    id: "bac-ninh-33-2017/online-service-submission",
    cite: { article: 2, clause: 8, point: "c" },
    modality: "definition",
    bearer: "everyone",
    topic: "online-service-level",
    params: { level: 3, features: ["forms-submitted-online", "processed-online"] },
    readings: ["O1"],
    title: {
      vi: "Dịch vụ công trực tuyến mức độ 3: đáp ứng yêu cầu mức độ 2 và gửi, xử lý hồ sơ trực tuyến; lệ phí (nếu có) và kết quả thực hiện trực tiếp tại cơ quan cung cấp dịch vụ",
      en: "Online public service of level 3: as level 2, and files are sent and processed online; the fee (if any) is paid and the result received at the agency",
    },
  },
  {
    id: "bac-ninh-33-2017/online-service-payment",
    cite: { article: 2, clause: 8, point: "d" },
    modality: "definition",
    bearer: "everyone",
    topic: "online-service-level",
    params: { level: 4, features: ["fee-payable-online"] },
    readings: ["O1"],
    title: {
      vi: "Dịch vụ công trực tuyến mức độ 4: đáp ứng yêu cầu mức độ 3 và thanh toán lệ phí (nếu có) trực tuyến; kết quả trả trực tuyến, trực tiếp hoặc qua đường bưu điện",
      en: "Online public service of level 4: as level 3, and the fee (if any) can be paid online; the result comes online, in person or by post",
    },
  },
];
