import type { OfficialYear } from "../official-year.js";

export const year2024: OfficialYear = {
  year: 2024,
  documents: [
    "Công văn 8662/VPCP-KGVX ngày 03/11/2023",
    "Thông báo 5015",
    "Công văn 2450/VPCP-KGVX ngày 12/4/2024",
    "Thông báo 1570",
  ],
  confidence: "press",
  except: { derived: "01-01" },
  holidays: {
    "new-year": "01-01",
    tet: "02-08 02-09 02-10 02-11 02-12",
    "hung-kings": "04-18",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-02 09-03",
  },
  compensatory: { "02-13": "02-10", "02-14": "02-11" },
  swapped: { "04-29": "05-04" },
};
