import type { Norm } from "../../topics.js";

export const article34: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/security-level-low",
    cite: { article: 34, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "incident-security-level",
    params: { levels: ["low", "medium", "high", "serious"], withoutInterruption: "low" },
    readings: ["I2"],
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
    topic: "incident-security-level",
    encoded: false,
    reason: {
      vi: "Tiêu chí nằm ở điểm a khoản 1 Điều 9 Quy chế kèm theo Quyết định 22/2021/QĐ-UBND, không có trong tay.",
      en: "The criteria are in Article 9, clause 1, point a of the regulation issued with Decision 22/2021/QĐ-UBND, which is not at hand.",
    },
    readings: ["I2"],
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
    topic: "incident-security-level",
    encoded: false,
    reason: {
      vi: "Tiêu chí nằm ở điểm b khoản 1 Điều 9 Quy chế kèm theo Quyết định 22/2021/QĐ-UBND, không có trong tay.",
      en: "The criteria are in Article 9, clause 1, point b of the regulation issued with Decision 22/2021/QĐ-UBND, which is not at hand.",
    },
    readings: ["I2"],
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
    topic: "incident-security-level",
    encoded: false,
    reason: {
      vi: "Tiêu chí nằm ở điểm c khoản 1 Điều 9 Quy chế kèm theo Quyết định 22/2021/QĐ-UBND, không có trong tay.",
      en: "The criteria are in Article 9, clause 1, point c of the regulation issued with Decision 22/2021/QĐ-UBND, which is not at hand.",
    },
    readings: ["I2"],
    title: {
      vi: "Sự cố an toàn thông tin có tính chất nghiêm trọng",
      en: "Security incidents of a serious nature",
    },
  },
];
