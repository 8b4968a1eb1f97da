import type { Norm } from "../../norm.js";

export const article34: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/security-level-low",
    cite: { article: 34, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "incident-security-level",
    params: { levels: ["low", "medium", "high", "serious"], withoutInterruption: "low" },
    readings: ["I2", "K1"],
    title: {
      vi: "Sự cố an toàn thông tin mức thấp: chỉ ảnh hưởng cá nhân, không làm gián đoạn",
      en: "Security incidents of the low level: they touch persons and interrupt nothing",
    },
  },

  {
    id: "bac-kan-11-2023/security-level-medium",
    cite: { article: 34, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (điểm a khoản 1 Điều 9 Quy chế kèm theo Quyết định 22/2021/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 22/2021/QĐ-UBND, regulation Điều 9.1.a, or its successor)",
        },
        { vi: "hồ sơ phân loại từng sự cố", en: "classification record of each incident" },
      ],
    },
    references: [
      { to: "qd-22-2021", relation: "delegates", cite: { article: 9, clause: 1, point: "a" } },
    ],
    readings: ["I2", "K1", "S2", "A1"],
    title: {
      vi: "Sự cố an toàn thông tin mức trung bình",
      en: "Security incidents of the medium level",
    },
  },

  {
    id: "bac-kan-11-2023/security-level-high",
    cite: { article: 34, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (điểm b khoản 1 Điều 9 Quy chế kèm theo Quyết định 22/2021/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 22/2021/QĐ-UBND, regulation Điều 9.1.b, or its successor)",
        },
        { vi: "hồ sơ phân loại từng sự cố", en: "classification record of each incident" },
      ],
    },
    references: [
      { to: "qd-22-2021", relation: "delegates", cite: { article: 9, clause: 1, point: "b" } },
    ],
    readings: ["I2", "K1", "S2", "A1"],
    title: {
      vi: "Sự cố an toàn thông tin mức cao",
      en: "Security incidents of the high level",
    },
  },

  {
    id: "bac-kan-11-2023/security-level-serious",
    cite: { article: 34, clause: 1, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (điểm c khoản 1 Điều 9 Quy chế kèm theo Quyết định 22/2021/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 22/2021/QĐ-UBND, regulation Điều 9.1.c, or its successor)",
        },
        { vi: "hồ sơ phân loại từng sự cố", en: "classification record of each incident" },
      ],
    },
    references: [
      { to: "qd-22-2021", relation: "delegates", cite: { article: 9, clause: 1, point: "c" } },
    ],
    readings: ["I2", "K1", "S2", "A1"],
    title: {
      vi: "Sự cố an toàn thông tin có tính chất nghiêm trọng",
      en: "Security incidents of a serious nature",
    },
  },

  {
    id: "bac-kan-11-2023/initial-handling",
    cite: { article: 34, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (các khoản 2, 3 và 4 Điều 9 Quy chế kèm theo Quyết định 22/2021/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 22/2021/QĐ-UBND, regulation Điều 9.2 to 9.4, or its successor)",
        },
        {
          vi: "hồ sơ xử lý ban đầu của từng sự cố",
          en: "record of the first handling of each incident",
        },
      ],
    },
    references: [
      { to: "qd-22-2021", relation: "delegates", cite: { article: 9, clause: 2 } },
      { to: "qd-22-2021", relation: "delegates", cite: { article: 9, clause: 3 } },
      { to: "qd-22-2021", relation: "delegates", cite: { article: 9, clause: 4 } },
    ],
    readings: ["K1", "S2", "A1"],
    title: {
      vi: "Xử lý ban đầu sự cố an toàn thông tin theo quy chế an toàn thông tin của tỉnh",
      en: "Security incidents are first handled under the province's security regulation",
    },
  },
  {
    id: "bac-kan-11-2023/emergency-response",
    cite: { article: 34, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Điều 13 và Điều 14 Quyết định 05/2017/QĐ-TTg hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 05/2017/QĐ-TTg Điều 13, 14 or its successor)",
        },
        { vi: "quy trình ứng cứu đã ban hành", en: "the response procedure issued" },
      ],
    },
    references: [
      { to: "qd-05-2017", relation: "delegates", cite: { article: 13 } },
      { to: "qd-05-2017", relation: "delegates", cite: { article: 14 } },
      { relation: "see", cite: { article: 28, clause: 2 } },
    ],
    readings: ["K1", "S2", "A1"],
    title: {
      vi: "Quy trình ứng cứu sự cố theo quyết định của Thủ tướng",
      en: "The response procedure follows the Prime Minister's decision",
    },
  },
];
