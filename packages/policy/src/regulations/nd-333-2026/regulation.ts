import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "nd-333-2026",
  number: "333/2026/NĐ-CP",
  kind: "decree",
  issuer: { vi: "Chính phủ", en: "Government" },
  territory: "national",
  partial: true,
  title: {
    vi: "Nghị định quy định chi tiết một số điều của Luật An ninh mạng",
    en: "Decree detailing articles of the Law on Cybersecurity",
  },
  issuedOn: "2026-08-19",
  effectiveFrom: null,
  statuses: [{ from: "2026-08-19", value: "in-force", confidence: "H", checkedOn: "2026-11-30" }],
};
