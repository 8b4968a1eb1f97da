import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "nd-356-2025",
  number: "356/2025/NĐ-CP",
  kind: "decree",
  issuer: { vi: "Chính phủ", en: "Government" },
  territory: "national",
  partial: true,
  title: {
    vi: "Nghị định quy định chi tiết Luật Bảo vệ dữ liệu cá nhân",
    en: "Decree detailing the Law on Personal Data Protection",
  },
  issuedOn: "2025-12-31",
  effectiveFrom: "2026-01-01",
  statuses: [{ from: "2026-01-01", value: "in-force", confidence: "H", checkedOn: "2026-11-30" }],
};
