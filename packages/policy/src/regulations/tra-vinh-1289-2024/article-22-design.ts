import type { Norm } from "../../norm.js";

// The pages after clause 3 are missing: the article may go on.
export const article22: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/design-documents",
    cite: { article: 22 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "designDocuments" },
    members: [
      {
        id: "scale-and-users",
        cite: { article: 22, clause: 1 },
        title: {
          vi: "quy mô, phạm vi và đối tượng sử dụng, khai thác, quản lý vận hành",
          en: "scale, scope and those who use, exploit and operate it",
        },
      },
      {
        id: "components",
        cite: { article: 22, clause: 2 },
        title: {
          vi: "thiết kế và các thành phần của hệ thống",
          en: "design and components of the system",
        },
      },
      {
        id: "security-plan-by-level",
        cite: { article: 22, clause: 3 },
        title: {
          vi: "phương án bảo đảm an toàn thông tin theo cấp độ",
          en: "security plan by level",
        },
      },
    ],
    readings: ["T1", "T10"],
    title: {
      vi: "Có tài liệu mô tả thiết kế an toàn hệ thống thông tin",
      en: "Documents describe the secure design of the information system",
    },
  },
  {
    id: "tra-vinh-1289-2024/rest-of-design",
    cite: { article: 22 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    encoded: false,
    reason: {
      vi: "Trang in phần tiếp theo khoản 3 Điều 22 (nếu có) của Quyết định 1289/QĐ-UBND không có trong bản nguồn nên chưa biết nội dung; không được hiểu là không có nghĩa vụ.",
      en: "The pages of Decision 1289/QĐ-UBND with whatever follows Article 22, clause 3 are missing from the source, so their content is unknown; this does not mean that there is no duty.",
    },
    readings: ["T1"],
    title: {
      vi: "Phần còn lại của quy định về thiết kế an toàn, nếu có, ở trang thiếu",
      en: "The rest of the rules on secure design, if any, on the missing pages",
    },
  },
];
