import type { Norm } from "../../norm.js";

export const article07: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/document-management",
    cite: { article: 7, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "application-in-use",
    params: { application: "document-management" },
    title: {
      vi: "Sử dụng phần mềm để quản lý văn bản đi, đến và điều hành công việc từ các văn bản này",
      en: "Software is used to manage correspondence and the work that follows from it",
    },
  },
  {
    id: "bac-ninh-33-2017/document-functions",
    cite: { article: 7, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "minimum-functions",
    params: { application: "document-management", used: true },
    members: [
      {
        id: "incoming-circulation",
        cite: { article: 7, clause: 2, point: "a" },
        title: {
          vi: "luân chuyển văn bản đến đã số hóa đến người xử lý",
          en: "circulating digitised incoming documents to those who deal with them",
        },
      },
      {
        id: "assignment-tracking",
        cite: { article: 7, clause: 2, point: "b" },
        title: {
          vi: "ghi ý kiến, giao việc của lãnh đạo và theo dõi tiến độ, kết quả",
          en: "recording leaders' opinions and assignments and following progress and results",
        },
      },
      {
        id: "drafting-approval",
        cite: { article: 7, clause: 2, point: "c" },
        title: {
          vi: "hỗ trợ dự thảo, góp ý, ký duyệt, ban hành văn bản đi",
          en: "drafting, commenting on, approving and issuing outgoing documents",
        },
      },
      {
        id: "work-calendar",
        cite: { article: 7, clause: 2, point: "d" },
        title: { vi: "sắp xếp lịch công tác", en: "arranging the work calendar" },
      },
      {
        id: "statistics-search",
        cite: { article: 7, clause: 2, point: "đ" },
        title: {
          vi: "báo cáo thống kê, tìm kiếm văn bản",
          en: "statistics and search of documents",
        },
      },
    ],
    readings: ["N2"],
    title: {
      vi: "Các chức năng tối thiểu của phần mềm quản lý văn bản phải được sử dụng",
      en: "The minimum functions of document management software are used",
    },
  },
];
