import type { Norm } from "../../topics.js";

export const article20: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/reply-mau-1",
    cite: { article: 20, clause: 1, point: "b", form: "mau-1" },
    modality: "must",
    bearer: "managing-agency",
    topic: "reply-deadline",
    params: { form: "mau-1", within: { atMost: { amount: 5, unit: "working-day" } } },
    readings: ["G8"],
    title: {
      vi: "Thời hạn trả lời đề nghị cung cấp dịch vụ, phần mềm",
      en: "Term for answering a request for services and software",
    },
  },
  {
    id: "ben-tre-18-2018/reply-mau-2",
    cite: { article: 20, clause: 2, point: "b", form: "mau-2" },
    modality: "must",
    bearer: "managing-agency",
    topic: "reply-deadline",
    params: { form: "mau-2", within: { atMost: { amount: 1, unit: "working-day" } } },
    readings: ["G8"],
    title: {
      vi: "Thời hạn trả lời đề nghị khắc phục sự cố",
      en: "Term for answering a request to remedy an incident",
    },
  },
];
