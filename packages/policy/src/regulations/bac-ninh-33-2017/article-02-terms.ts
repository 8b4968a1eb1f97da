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
          vi: "ứng dụng công nghệ thông tin của cơ quan, đơn vị: ứng dụng sử dụng trong công việc nội bộ, giữa các cơ quan và với tổ chức, cá nhân để nâng cao chất lượng, hiệu quả, thúc đẩy cải cách hành chính",
          en: "IT applications of agencies and units: those used in internal work, between agencies and with the public to raise quality and efficiency and further administrative reform",
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
      vi: "Giải thích từ ngữ: ứng dụng công nghệ thông tin của cơ quan, đơn vị",
      en: "Definition: IT applications of agencies and units",
    },
  },
  {
    id: "bac-ninh-33-2017/term-shared-applications",
    cite: { article: 2, clause: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "ứng dụng công nghệ thông tin dùng chung: cổng thông tin, thư điện tử, quản lý văn bản và điều hành, chứng thư số, dịch vụ công trực tuyến, hội nghị truyền hình của tỉnh",
          en: "shared IT applications: the province's portal, e-mail, document management, digital certificates, online public services and video conference",
        },
      ],
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
      vi: "Giải thích từ ngữ: ứng dụng công nghệ thông tin dùng chung",
      en: "Definition: shared IT applications",
    },
  },
  {
    id: "bac-ninh-33-2017/term-digital-information",
    cite: { article: 2, clause: 3 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "thông tin số: thông tin được tạo ra bằng tín hiệu số",
          en: "digital information: information created with digital signals",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: thông tin số", en: "Definition: digital information" },
  },
  {
    id: "bac-ninh-33-2017/term-digitisation",
    cite: { article: 2, clause: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "số hóa: chuyển các loại thông tin sang dạng số",
          en: "digitisation: turning any kind of information into digital information",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: số hóa", en: "Definition: digitisation" },
  },
  {
    id: "bac-ninh-33-2017/term-electronic-document",
    cite: { article: 2, clause: 5 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "văn bản điện tử: văn bản ở dạng thông điệp dữ liệu",
          en: "electronic document: a document in the form of a data message",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: văn bản điện tử", en: "Definition: electronic document" },
  },
  {
    id: "bac-ninh-33-2017/term-information-security",
    cite: { article: 2, clause: 6 },
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
  {
    id: "bac-ninh-33-2017/term-digital-certificate",
    cite: { article: 2, clause: 7 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "chứng thư số: chứng thư điện tử do tổ chức chứng thực chữ ký số chuyên dùng của cơ quan Đảng, Nhà nước, tổ chức chính trị - xã hội cấp",
          en: "digital certificate: an electronic certificate issued by the certification body that serves Party and State agencies and socio-political organisations",
        },
      ],
    },
    title: { vi: "Giải thích từ ngữ: chứng thư số", en: "Definition: digital certificate" },
  },
  {
    id: "bac-ninh-33-2017/term-online-service",
    cite: { article: 2, clause: 8 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "dịch vụ công trực tuyến: dịch vụ hành chính công và dịch vụ khác của cơ quan, đơn vị cung cấp cho tổ chức, cá nhân trên môi trường mạng",
          en: "online public service: an administrative or other service of an agency that is provided to organisations and persons over a network",
        },
      ],
    },
    title: {
      vi: "Giải thích từ ngữ: dịch vụ công trực tuyến",
      en: "Definition: online public service",
    },
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
