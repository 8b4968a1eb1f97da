import type { Norm } from "../../norm.js";

export const article11: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/record-keeping",
    formerly: ["ben-tre-18-2018/records"],
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
          vi: "quy định về quản lý, triển khai, vận hành các hệ thống",
          en: "rules on managing, deploying and operating the systems",
        },
      },
      {
        id: "operating-procedures",
        cite: { article: 11, clause: 1, point: "b" },
        title: {
          vi: "quy trình vận hành kỹ thuật các hệ thống",
          en: "technical operating procedures of the systems",
        },
      },
      {
        id: "maintenance-procedures",
        cite: { article: 11, clause: 1, point: "c" },
        title: {
          vi: "quy trình bảo hành, bảo trì, bảo dưỡng hệ thống",
          en: "warranty and maintenance procedures of the systems",
        },
      },
      {
        id: "design-records",
        cite: { article: 11, clause: 1, point: "d" },
        title: {
          vi: "hồ sơ thiết kế, thuyết minh kỹ thuật, hoàn công",
          en: "design, technical description and as-built records",
        },
      },
      {
        id: "administration-records",
        cite: { article: 11, clause: 1, point: "đ" },
        title: {
          vi: "hồ sơ quản trị các hệ thống thông tin điện tử",
          en: "administration records of the electronic information systems",
        },
      },
      {
        id: "service-records",
        cite: { article: 11, clause: 1, point: "e" },
        title: {
          vi: "hồ sơ lưu các dịch vụ cung cấp cho tổ chức, cá nhân",
          en: "records of the services provided to organisations and individuals",
        },
      },
      {
        id: "equipment-inventory",
        cite: { article: 11, clause: 1, point: "g" },
        title: {
          vi: "bảng thống kê danh sách thiết bị tại TTTHDL tỉnh",
          en: "list of the equipment at the centre",
        },
      },
      {
        id: "equipment-for-disposal",
        cite: { article: 11, clause: 1, point: "g" },
        title: {
          vi: "danh sách thiết bị hỏng, hết khấu hao sử dụng chờ thanh lý",
          en: "list of broken and fully depreciated equipment awaiting disposal",
        },
      },
      {
        id: "handover-minutes",
        cite: { article: 11, clause: 1, point: "g" },
        title: {
          vi: "biên bản bàn giao thiết bị cho người quản trị, người sử dụng (nếu có)",
          en: "minutes of handing equipment over to administrators and users (if any)",
        },
        ifAny: true,
      },
      {
        id: "inspection-records",
        cite: { article: 11, clause: 1, point: "h" },
        title: {
          vi: "tài liệu, biên bản kiểm tra, đánh giá",
          en: "documents and minutes of inspections and assessments",
        },
      },
      {
        id: "administration-reports",
        cite: { article: 11, clause: 1, point: "i" },
        title: { vi: "báo cáo quản trị hệ thống", en: "system administration reports" },
      },
      {
        id: "operation-logs",
        cite: { article: 11, clause: 1, point: "i" },
        title: { vi: "nhật ký vận hành hệ thống", en: "operating logs of the systems" },
      },
      {
        id: "other-records",
        cite: { article: 11, clause: 1, point: "k" },
        title: {
          vi: "các hồ sơ, tài liệu kỹ thuật khác",
          en: "other technical records and documents",
        },
      },
    ],
    readings: ["V9", "G19"],
    title: {
      vi: "Lưu trữ đủ các loại hồ sơ liên quan đến TTTHDL tỉnh theo danh sách của Quy chế",
      en: "All types of records in the regulation's list for the centre are kept",
    },
  },
  {
    id: "ben-tre-18-2018/record-forms",
    cite: { article: 11, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "record-forms",
    params: { forms: { allOf: ["paper", "file"] }, upToDate: true },
    readings: ["R1", "V9"],
    title: {
      vi: "Hồ sơ lưu bằng văn bản, tập tin bản mềm và được cập nhật khi có sự thay đổi",
      en: "Records are kept on paper and as files and are updated when changes occur",
    },
  },
];
