import type { Norm } from "../../topics.js";

export const article13: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/incident-levels",
    cite: { article: 13, clause: 2 },
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
      seriousWhen: "effect",
      ordinarySparesUsers: false,
    },
    readings: ["I1", "I2"],
    title: {
      vi: "Xếp sự cố vào một trong ba mức theo ảnh hưởng",
      en: "Each incident is sorted into one of three levels by its effect",
    },
  },
];
