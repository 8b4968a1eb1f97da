import type { Norm } from "../../norm.js";

export const article17: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/projects-in-approved-design",
    cite: { article: 17, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "thiết kế kỹ thuật được phê duyệt của từng dự án, nhiệm vụ",
          en: "approved technical design of each project or task",
        },
      ],
    },
    readings: ["K1"],
    title: {
      vi: "Dự án, nhiệm vụ trên hạ tầng Trung tâm Tích hợp dữ liệu có thiết kế kỹ thuật được phê duyệt quy định cụ thể",
      en: "Projects on the centre's infrastructure are laid down in an approved technical design",
    },
  },
  {
    id: "bac-kan-11-2023/hosting-request",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "văn bản đề nghị cung cấp hoặc đặt máy chủ",
          en: "written request for a server or for placing one",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Cơ quan cần máy chủ gửi văn bản đề nghị về Sở Thông tin và Truyền thông",
      en: "Agencies that need servers send a written request to the Department of Information and Communications",
    },
  },
  {
    id: "bac-kan-11-2023/hosting-decision",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản trả lời từng đề nghị cung cấp hoặc đặt máy chủ",
          en: "written answer to each request for a server",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Sở Thông tin và Truyền thông xem xét, quyết định việc cung cấp hoặc đặt máy chủ",
      en: "The Department considers and decides requests for servers",
    },
  },
  {
    id: "bac-kan-11-2023/hosting-procedures",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [{ vi: "quy định thủ tục đã ban hành", en: "procedures issued" }],
    },
    members: [
      {
        id: "server-supply",
        title: { vi: "cung cấp, tiếp nhận đặt máy chủ", en: "supplying and receiving servers" },
      },
      { id: "software-installation", title: { vi: "cài đặt phần mềm", en: "installing software" } },
      { id: "asset-management", title: { vi: "quản lý tài sản", en: "asset management" } },
    ],
    references: [{ relation: "see", cite: { article: 36, clause: 4 } }],
    readings: ["O2"],
    title: {
      vi: "Quy định thủ tục cung cấp, tiếp nhận máy chủ, cài phần mềm, quản lý tài sản",
      en: "Procedures are set for supplying and receiving servers, installing software and managing assets",
    },
  },
  {
    id: "bac-kan-11-2023/own-content",
    cite: { article: 17, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phân công người quản trị nội dung, phần mềm của đơn vị",
          en: "assignment of the agency's content and software administrators",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đơn vị có thiết bị, ứng dụng tại Trung tâm Tích hợp dữ liệu tự quản trị nội dung, phần mềm của mình, từ xa hoặc trực tiếp",
      en: "Agencies with equipment or applications at the centre administer their own content and software, remotely or on site",
    },
  },
  {
    id: "bac-kan-11-2023/hosted-agency-security",
    cite: { article: 17, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cam kết an toàn thông tin của đơn vị với Trung tâm Tích hợp dữ liệu",
          en: "the agency's security undertaking to the centre",
        },
        {
          vi: "kết quả kiểm tra an toàn ứng dụng của đơn vị",
          en: "security check of the agency's application",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đơn vị có thiết bị, ứng dụng tại Trung tâm Tích hợp dữ liệu tuân thủ nguyên tắc, bảo đảm an ninh hệ thống",
      en: "Agencies with equipment or applications at the centre follow its principles and keep the system secure",
    },
  },
  {
    id: "bac-kan-11-2023/hosting-design-requirements",
    cite: { article: 17, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "hồ sơ thiết kế, nghiệm thu của hệ thống đặt tại Trung tâm Tích hợp dữ liệu",
          en: "design and acceptance file of the system placed at the centre",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 33 } }],
    readings: ["A1", "K1"],
    title: {
      vi: "Đáp ứng yêu cầu về quản lý thiết kế, xây dựng hệ thống",
      en: "The requirements on designing and building systems are met",
    },
  },
];
