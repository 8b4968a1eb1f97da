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
          vi: "danh mục dịch vụ dùng chung mà cơ quan đang khai thác",
          en: "list of the shared services the agency uses",
        },
        {
          vi: "kết quả tự kiểm tra việc tuân thủ quy định chia sẻ, bảo mật",
          en: "self-check of compliance with the rules on sharing and secrecy",
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
      { id: "secrecy-rules", title: { vi: "chế độ bảo mật", en: "rules on secrecy" } },
      {
        id: "technical-standards",
        title: {
          vi: "tiêu chuẩn kỹ thuật công nghệ thông tin do tỉnh ban hành",
          en: "the province's information technology standards",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Khai thác hiệu quả hạ tầng dùng chung theo quy định chia sẻ, bảo mật, tiêu chuẩn kỹ thuật",
      en: "The shared infrastructure is used efficiently, under the rules on sharing, secrecy and technical standards",
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
      vi: "Phối hợp quản lý, khai thác hạ tầng và hệ thống dùng chung",
      en: "Help to manage and use the shared infrastructure and systems",
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
          en: "reports sent, with the requests for them",
        },
      ],
    },
    readings: ["G5", "O4", "A1"],
    title: {
      vi: "Phối hợp báo cáo định kỳ, đột xuất khi được đề nghị hoặc yêu cầu",
      en: "Help with regular and ad hoc reports when asked",
    },
  },
];
