import type { Norm } from "../../norm.js";

export const article09: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/record-keeping",
    cite: { article: 9, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "record-keeping",
    params: { kept: "every-member" },
    members: [
      {
        id: "technical-operation-rules",
        cite: { article: 9, clause: 1, point: "a" },
        title: {
          vi: "các quy định vận hành kỹ thuật, bảo trì, bảo dưỡng các hệ thống",
          en: "rules on technical operation and maintenance of the systems",
        },
        formerly: ["operating-rules"],
      },
      {
        id: "design-records",
        cite: { article: 9, clause: 1, point: "b" },
        title: {
          vi: "hồ sơ thiết kế, thuyết minh kỹ thuật, hoàn công",
          en: "design, technical description and as-built records",
        },
      },
      {
        id: "administration-records",
        cite: { article: 9, clause: 1, point: "c" },
        title: {
          vi: "hồ sơ quản trị hệ thống thông tin (báo cáo định kỳ, báo cáo sự cố)",
          en: "records of administering the information systems (regular and incident reports)",
        },
      },
      {
        id: "service-records",
        cite: { article: 9, clause: 1, point: "d" },
        title: { vi: "hồ sơ các dịch vụ cung cấp", en: "records of services supplied" },
      },
      {
        id: "equipment-inventory",
        cite: { article: 9, clause: 1, point: "đ" },
        title: { vi: "bảng thống kê danh sách thiết bị", en: "list of the equipment" },
      },
      {
        id: "equipment-for-disposal",
        cite: { article: 9, clause: 1, point: "đ" },
        title: {
          vi: "danh sách thiết bị hỏng, hết khấu hao sử dụng chờ thanh lý",
          en: "list of broken and fully depreciated equipment awaiting disposal",
        },
      },
      {
        id: "handover-minutes",
        cite: { article: 9, clause: 1, point: "đ" },
        title: { vi: "biên bản bàn giao thiết bị", en: "minutes of handing equipment over" },
      },
      {
        id: "inspection-records",
        cite: { article: 9, clause: 1, point: "e" },
        title: {
          vi: "tài liệu, biên bản kiểm tra, đánh giá",
          en: "documents and minutes of inspections and assessments",
        },
      },
      {
        id: "other-records",
        cite: { article: 9, clause: 1, point: "g" },
        title: { vi: "hồ sơ, tài liệu kỹ thuật khác", en: "other technical records" },
      },
    ],
    readings: ["T10", "G19"],
    title: {
      vi: "Lưu trữ đủ các loại hồ sơ của Trung tâm dữ liệu",
      en: "Every listed kind of record of the centre is kept",
    },
  },
  {
    id: "tra-vinh-1289-2024/record-forms",
    cite: { article: 9, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "record-forms",
    params: { forms: { allOf: ["paper", "file"] }, upToDate: true },
    readings: ["R1", "T10"],
    title: {
      vi: "Hồ sơ lưu bằng văn bản, tập tin bản mềm và được cập nhật khi có sự thay đổi",
      en: "Records are kept on paper and as files and are updated when changes occur",
    },
  },
];
