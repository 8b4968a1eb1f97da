import type { Norm } from "../../norm.js";

export const article12: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/record-keeping",
    formerly: ["bac-kan-11-2023/records"],
    cite: { article: 12, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "record-keeping",
    params: { kept: "every-member" },
    members: [
      {
        id: "operating-rules",
        cite: { article: 12, clause: 1, point: "a" },
        title: {
          vi: "quy định về quản lý, triển khai, vận hành các hệ thống",
          en: "rules on managing, deploying and operating the systems",
        },
      },
      {
        id: "operating-procedures",
        cite: { article: 12, clause: 1, point: "b" },
        title: { vi: "quy trình vận hành kỹ thuật", en: "technical operating procedures" },
      },
      {
        id: "maintenance-procedures",
        cite: { article: 12, clause: 1, point: "c" },
        title: {
          vi: "quy trình bảo hành, bảo trì, bảo dưỡng",
          en: "warranty and maintenance procedures",
        },
      },
      {
        id: "design-records",
        cite: { article: 12, clause: 1, point: "d" },
        title: {
          vi: "hồ sơ thiết kế, thuyết minh kỹ thuật, hoàn công",
          en: "design, technical description and as-built records",
        },
      },
      {
        id: "administration-records",
        cite: { article: 12, clause: 1, point: "đ" },
        title: {
          vi: "hồ sơ quản trị các hệ thống thông tin",
          en: "records of administering the information systems",
        },
      },
      {
        id: "service-records",
        cite: { article: 12, clause: 1, point: "e" },
        title: { vi: "hồ sơ lưu các dịch vụ cung cấp", en: "records of the services provided" },
      },
      {
        id: "equipment-inventory",
        cite: { article: 12, clause: 1, point: "g" },
        title: {
          vi: "bảng thống kê danh sách thiết bị tại Trung tâm Tích hợp dữ liệu",
          en: "list of the equipment at the centre",
        },
      },
      {
        id: "equipment-for-disposal",
        cite: { article: 12, clause: 1, point: "g" },
        title: {
          vi: "danh sách thiết bị hỏng, hết khấu hao sử dụng chờ thanh lý",
          en: "list of broken and fully depreciated equipment awaiting disposal",
        },
      },
      {
        id: "handover-minutes",
        cite: { article: 12, clause: 1, point: "g" },
        title: {
          vi: "biên bản bàn giao thiết bị cho người quản trị, người sử dụng (nếu có)",
          en: "minutes of handing equipment over to administrators and users (if any)",
        },
        ifAny: true,
      },
      {
        id: "inspection-records",
        cite: { article: 12, clause: 1, point: "h" },
        title: {
          vi: "tài liệu, biên bản kiểm tra, đánh giá",
          en: "documents and minutes of inspections and assessments",
        },
      },
      {
        id: "administration-reports",
        cite: { article: 12, clause: 1, point: "i" },
        title: { vi: "báo cáo quản trị hệ thống", en: "system administration reports" },
      },
      {
        id: "operation-logs",
        cite: { article: 12, clause: 1, point: "i" },
        title: { vi: "nhật ký vận hành hệ thống", en: "operating logs of the systems" },
      },
      {
        id: "other-records",
        cite: { article: 12, clause: 1, point: "k" },
        title: { vi: "hồ sơ, tài liệu kỹ thuật khác", en: "other technical records" },
      },
    ],
    readings: ["K1", "G19"],
    title: {
      vi: "Lưu trữ đủ các loại hồ sơ của Trung tâm Tích hợp dữ liệu",
      en: "Every listed kind of record of the centre is kept",
    },
  },
  {
    id: "bac-kan-11-2023/record-forms",
    cite: { article: 12, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "record-forms",
    params: { forms: { anyOf: ["paper", "file", "management-software"] }, upToDate: true },
    readings: ["R1", "K1"],
    title: {
      vi: "Hồ sơ lưu bằng văn bản, tập tin hoặc phần mềm quản lý và được cập nhật khi thay đổi",
      en: "Records are kept on paper, as files or in management software, and updated when things change",
    },
  },
];
