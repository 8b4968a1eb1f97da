import type { Norm } from "../../topics.js";

export const article11: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/record-keeping",
    cite: { article: 11, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "record-keeping",
    params: { kept: "every-member" },
    members: [
      {
        id: "operating-rules",
        cite: { article: 11, clause: 1, point: "a" },
        title: {
          vi: "Quy định về quản lý, triển khai, vận hành các hệ thống",
          en: "Rules on managing, deploying and operating the systems",
        },
      },
      {
        id: "operating-procedures",
        cite: { article: 11, clause: 1, point: "b" },
        title: { vi: "Quy trình vận hành kỹ thuật", en: "Technical operating procedures" },
      },
      {
        id: "maintenance-procedures",
        cite: { article: 11, clause: 1, point: "c" },
        title: {
          vi: "Quy trình bảo hành, bảo trì, bảo dưỡng",
          en: "Procedures for warranty and maintenance",
        },
      },
      {
        id: "design-records",
        cite: { article: 11, clause: 1, point: "d" },
        title: {
          vi: "Hồ sơ thiết kế, thuyết minh kỹ thuật, hoàn công",
          en: "Design, technical and as-built records",
        },
      },
      {
        id: "administration-records",
        cite: { article: 11, clause: 1, point: "đ" },
        title: {
          vi: "Hồ sơ quản trị các hệ thống thông tin",
          en: "Records of administering the information systems",
        },
      },
      {
        id: "service-records",
        cite: { article: 11, clause: 1, point: "e" },
        title: {
          vi: "Hồ sơ các dịch vụ cung cấp cho tổ chức, cá nhân",
          en: "Records of services supplied to organisations and persons",
        },
      },
      {
        id: "equipment-inventory",
        cite: { article: 11, clause: 1, point: "g" },
        title: {
          vi: "Danh sách thiết bị, thiết bị hỏng chờ thanh lý, biên bản bàn giao",
          en: "Lists of equipment, of broken equipment, handover minutes",
        },
      },
      {
        id: "inspection-records",
        cite: { article: 11, clause: 1, point: "h" },
        title: {
          vi: "Tài liệu, biên bản kiểm tra, đánh giá",
          en: "Documents and minutes of inspections and assessments",
        },
      },
      {
        id: "administration-reports",
        cite: { article: 11, clause: 1, point: "i" },
        title: {
          vi: "Báo cáo quản trị, nhật ký vận hành hệ thống",
          en: "Administration reports and operating logs",
        },
      },
      {
        id: "other-records",
        cite: { article: 11, clause: 1, point: "k" },
        title: { vi: "Hồ sơ, tài liệu kỹ thuật khác", en: "Other technical records" },
        open: true,
      },
    ],
    title: { vi: "Các loại hồ sơ phải lưu trữ", en: "Kinds of records to be kept" },
  },
  {
    id: "ben-tre-18-2018/record-forms",
    cite: { article: 11, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "record-forms",
    params: { forms: { allOf: ["paper", "file"] }, upToDate: true },
    readings: ["R1"],
    title: {
      vi: "Hồ sơ lưu bằng văn bản và tập tin, cập nhật khi có thay đổi",
      en: "Records are kept on paper and as files, and updated upon changes",
    },
  },
];
