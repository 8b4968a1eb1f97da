import type { OfficialYear } from "../official-year.js";

/** The 12th month had 29 days: 28 Chạp was the first day off. */
export const year2025: OfficialYear = {
  year: 2025,
  documents: [
    "Công văn 8726/VPCP-KGVX ngày 26/11/2024",
    "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
  ],
  confidence: "press",
  except: { derived: "01-01" },
  holidays: {
    "new-year": "01-01",
    tet: "01-27 01-28 01-29 01-30 01-31",
    "hung-kings": "04-07",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-01 09-02",
  },
  swapped: { "05-02": "04-26" },
};
