import type { Norm } from "../../topics.js";

export const article02: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/term-shared-software",
    cite: { article: 2, clause: 4 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "phần mềm dùng chung", en: "shared software" }] },
    title: {
      vi: "Phần mềm dùng chung là gì",
      en: "What shared software is",
    },
  },
];
