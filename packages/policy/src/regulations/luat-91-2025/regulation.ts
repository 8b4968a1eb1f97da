import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "luat-91-2025",
  number: "91/2025/QH15",
  kind: "law",
  issuer: { vi: "Quốc hội", en: "National Assembly" },
  territory: "national",
  partial: true,
  title: { vi: "Luật Bảo vệ dữ liệu cá nhân", en: "Law on Personal Data Protection" },
  issuedOn: "2025-06-26",
  effectiveFrom: "2026-01-01",
  statuses: [{ from: "2026-01-01", value: "in-force", confidence: "H", checkedOn: "2026-11-30" }],
};
