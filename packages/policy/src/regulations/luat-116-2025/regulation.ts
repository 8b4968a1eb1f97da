import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "luat-116-2025",
  number: "116/2025/QH15",
  kind: "law",
  issuer: { vi: "Quốc hội", en: "National Assembly" },
  territory: "national",
  partial: true,
  title: { vi: "Luật An ninh mạng", en: "Law on Cybersecurity" },
  issuedOn: "2025-12-10",
  effectiveFrom: "2026-07-01",
  statuses: [{ from: "2026-07-01", value: "in-force", confidence: "H", checkedOn: "2026-11-30" }],
};
