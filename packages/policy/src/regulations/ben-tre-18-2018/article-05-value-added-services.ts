import type { Norm } from "../../topics.js";

export const article05: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/value-added-capacity",
    cite: { article: 5, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "capacity-share",
    params: { percent: { atMost: 10 } },
    readings: ["B5"],
    title: {
      vi: "Dịch vụ gia tăng dùng không quá một phần mười dung lượng của trung tâm",
      en: "Value-added services use at most a tenth of the centre's capacity",
    },
  },
];
