import type { Norm } from "../../norm.js";

export const article05: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/official-mail",
    cite: { article: 5, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "application-in-use",
    params: { application: "official-mail" },
    readings: ["N1"],
    overtakenFrom: "2025-12-05",
    overtakenBy: "79/2025/QĐ-UBND",
    title: {
      vi: "Thống nhất sử dụng thư điện tử công vụ giữa các cơ quan",
      en: "Agencies use official e-mail with one another",
    },
  },
  {
    id: "bac-ninh-33-2017/mail-with-the-public",
    cite: { article: 5, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi thư của người dân, doanh nghiệp kèm ngày trả lời",
          en: "register of letters from citizens and businesses with the day of each answer",
        },
        {
          vi: "địa chỉ thư điện tử tiếp nhận ý kiến đã công bố",
          en: "published e-mail address for questions",
        },
      ],
    },
    readings: ["A1"],
    overtakenFrom: "2025-12-05",
    overtakenBy: "79/2025/QĐ-UBND",
    title: {
      vi: "Sử dụng thư điện tử tiếp nhận, trả lời ý kiến của người dân, doanh nghiệp",
      en: "E-mail serves to receive and answer questions of citizens and businesses",
    },
  },
  {
    id: "bac-ninh-33-2017/mail-regulation",
    cite: { article: 5, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Quyết định 16/2011/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 16/2011/QĐ-UBND or its successor)",
        },
        {
          vi: "kết quả tự kiểm tra việc sử dụng thư điện tử",
          en: "result of a self-check of the use of e-mail",
        },
      ],
    },
    references: [{ to: "qd-16-2011", relation: "delegates" }],
    readings: ["S2", "A1"],
    overtakenFrom: "2025-12-05",
    overtakenBy: "79/2025/QĐ-UBND",
    title: {
      vi: "Sử dụng thư điện tử theo quy chế riêng của tỉnh",
      en: "E-mail is used under the province's own regulation on it",
    },
  },
];
