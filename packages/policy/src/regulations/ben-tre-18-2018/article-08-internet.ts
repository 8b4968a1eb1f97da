import type { Norm } from "../../topics.js";

export const article08: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/internet-line-proposal",
    cite: { article: 8, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      activity: "internet-line-proposal",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm đề xuất thuê đường truyền Internet cho trung tâm",
      en: "Propose every year which Internet lines to rent for the centre",
    },
  },
  {
    id: "ben-tre-18-2018/internet-providers",
    cite: { article: 8, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "internet-providers",
    params: { providers: { atLeast: 2 }, loadSharing: false },
    readings: ["B6"],
    title: {
      vi: "Có đường truyền Internet của ít nhất hai nhà cung cấp khác nhau",
      en: "Internet lines from at least two different providers",
    },
  },
];
