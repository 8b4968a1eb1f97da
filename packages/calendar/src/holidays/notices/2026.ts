import type { OfficialYear } from "../official-year.js";

/** Monday 23/11 is worked and Saturday 28/11 is not: their swap was proposed and dropped. */
export const year2026: OfficialYear = {
  year: 2026,
  documents: [
    "Công văn 9859/VPCP-KGVX ngày 13/10/2025",
    "Thông báo 9441/TB-BNV ngày 16/10/2025",
    "Công văn 12729/VPCP-KGVX ngày 25/12/2025",
    "Công văn 3383/BNV-CVL ngày 10/4/2026",
    "Công văn 10065/VPCP-KGVX ngày 02/10/2026",
  ],
  confidence: "press",
  holidays: {
    "new-year": "01-01",
    tet: "02-16 02-17 02-18 02-19 02-20",
    "hung-kings": "04-26",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-01 09-02",
    "culture-day": "11-24",
  },
  compensatory: { "04-27": "04-26" },
  swapped: { "01-02": "01-10", "08-31": "08-22" },
};
