import type { Norm } from "../../norm.js";

export const article27: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/shared-infrastructure-used-well",
    cite: { article: 27, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục dịch vụ dùng chung cơ quan đang khai thác",
          en: "list of shared services used by the agency",
        },
        {
          vi: "kết quả tự kiểm tra việc tuân thủ quy định chia sẻ, bảo mật",
          en: "self-check of compliance with the sharing and confidentiality rules",
        },
      ],
    },
    members: [
      {
        id: "sharing-rules",
        title: {
          vi: "quy định chia sẻ tài nguyên thông tin",
          en: "rules on sharing information resources",
        },
      },
      { id: "secrecy-rules", title: { vi: "chế độ bảo mật", en: "confidentiality rules" } },
      {
        id: "technical-standards",
        title: {
          vi: "tiêu chuẩn kỹ thuật công nghệ thông tin do tỉnh ban hành",
          en: "information technology standards issued by the province",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Khai thác, sử dụng hiệu quả hạ tầng dùng chung theo quy định chia sẻ, chế độ bảo mật và tiêu chuẩn kỹ thuật",
      en: "The shared infrastructure is used effectively under the rules on sharing, confidentiality and technical standards",
    },
  },
  {
    id: "ben-tre-18-2018/management-cooperation",
    cite: { article: 27, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản phối hợp với Sở Thông tin và Truyền thông",
          en: "correspondence with the Department of Information and Communications",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Phối hợp với Sở Thông tin và Truyền thông quản lý, khai thác hạ tầng kỹ thuật và các hệ thống dùng chung",
      en: "Agencies cooperate with the Department of Information and Communications in managing and using the shared infrastructure and systems",
    },
  },
  {
    id: "ben-tre-18-2018/reporting-cooperation",
    cite: { article: 27, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo đã gửi kèm văn bản đề nghị hoặc yêu cầu",
          en: "reports sent, with their requests",
        },
      ],
    },
    readings: ["G5", "O4", "A1"],
    title: {
      vi: "Phối hợp báo cáo định kỳ, đột xuất theo đề nghị của Sở Thông tin và Truyền thông hoặc yêu cầu của Ủy ban nhân dân tỉnh",
      en: "Agencies cooperate in regular and ad hoc reports at the request of the Department of Information and Communications or the provincial People's Committee",
    },
  },
];
