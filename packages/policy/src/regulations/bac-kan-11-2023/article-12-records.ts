import type { Norm } from "../../topics.js";

export const article12: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/record-forms",
    cite: { article: 12, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "record-forms",
    params: { forms: { anyOf: ["paper", "file", "management-software"] }, upToDate: true },
    readings: ["R1"],
    title: {
      vi: "Hồ sơ lưu bằng văn bản, tập tin hoặc phần mềm quản lý, cập nhật khi có thay đổi",
      en: "Records are kept on paper, as files or in management software, and updated upon changes",
    },
  },
];
