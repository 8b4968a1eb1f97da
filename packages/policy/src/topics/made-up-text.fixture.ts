import type { Regulation } from "../norm.js";

/** A made-up text with demands that evaluators can judge and no text of the register makes. */
export const madeUpText: Regulation = {
  slug: "made-up-text",
  number: "00/2018/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: { vi: "Cơ quan giả định", en: "Made-up authority" },
  territory: "province",
  province: "ben-tre",
  title: { vi: "Quy chế giả định", en: "Made-up regulation" },
  issuedOn: "2018-05-04",
  effectiveFrom: "2018-05-14",
  statuses: [{ from: "2018-05-14", value: "in-force", confidence: "L", checkedOn: "2026-11-22" }],
  norms: [
    {
      id: "made-up-text/notice-in-order",
      cite: { article: 1, clause: 1 },
      modality: "must",
      bearer: "operator",
      topic: "incident-notification",
      params: {
        recipients: ["operator-head", "managing-agency"],
        inOrder: true,
        classification: {
          scale: "three-level",
          listedKinds: ["server"],
          seriousWhen: "effect",
          ordinarySparesUsers: true,
        },
      },
      title: { vi: "Báo sự cố lần lượt", en: "An incident is reported step by step" },
    },
    {
      id: "made-up-text/incident-steps",
      cite: { article: 1, clause: 2 },
      modality: "must",
      bearer: "operator",
      topic: "incident-handling",
      params: { steps: ["isolated", "journal"] },
      title: { vi: "Cô lập và ghi nhật ký", en: "Isolation and journal" },
    },
    {
      id: "made-up-text/payment-and-submission",
      cite: { article: 2 },
      modality: "definition",
      bearer: "everyone",
      topic: "online-service-level",
      params: { level: 2, features: ["forms-submitted-online", "fee-payable-online"] },
      title: { vi: "Gửi hồ sơ và trả lệ phí qua mạng", en: "Files and fees online" },
    },
  ],
};
