import type { Norm } from "../../topics.js";

export const article10: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/software-licence",
    cite: { article: 10, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "software-licence",
    params: { licensed: "all" },
    title: {
      vi: "Phần mềm sử dụng cho trung tâm phải có bản quyền",
      en: "Software used for the centre is licensed",
    },
  },
  {
    id: "ben-tre-18-2018/software-approval",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "software-approval",
    params: { licences: ["open-source", "free"], approver: "managing-agency" },
    title: {
      vi: "Phần mềm mã nguồn mở, miễn phí phải được phê duyệt trước khi sử dụng",
      en: "Open-source and free software is approved before use",
    },
  },
];
