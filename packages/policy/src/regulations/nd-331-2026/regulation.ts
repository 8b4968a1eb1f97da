import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "nd-331-2026",
  number: "331/2026/NĐ-CP",
  kind: "decree",
  issuer: { vi: "Chính phủ", en: "Government" },
  territory: "national",
  partial: true,
  title: {
    vi: "Nghị định về bảo đảm an ninh mạng đối với hệ thống thông tin theo cấp độ",
    en: "Decree on the cybersecurity of information systems by level",
  },
  issuedOn: "2026-08-19",
  effectiveFrom: "2026-07-01",
  statuses: [{ from: "2026-07-01", value: "in-force", confidence: "H", checkedOn: "2026-11-30" }],
};
