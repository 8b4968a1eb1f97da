import type { Norm } from "../../topics.js";

export const article16: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/incident-levels",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "incident-level",
    params: {
      scale: "three-level",
      listedKinds: [
        "network-device",
        "security-device",
        "server",
        "data-line",
        "database",
        "information-security",
        "data-loss",
      ],
      seriousWhen: "listed-kind-or-effect",
      ordinarySparesUsers: true,
    },
    readings: ["I1", "I2"],
    title: {
      vi: "Xếp sự cố vào một trong ba mức theo ảnh hưởng",
      en: "Each incident is sorted into one of three levels by its effect",
    },
  },
];
