import type { OfficialYear } from "../official-year.js";

/** Only Tết and National Day were announced; the rest follows from the law. No swap has been announced. */
export const year2027: OfficialYear = {
  year: 2027,
  documents: ["Công văn 10065/VPCP-KGVX ngày 02/10/2026 (Tết, 2/9)"],
  confidence: "press",
  except: { derived: "01-01 04-16 04-30 05-01 05-03 11-24" },
  holidays: {
    "new-year": "01-01",
    tet: "02-04 02-05 02-06 02-07 02-08",
    "hung-kings": "04-16",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-02 09-03",
    "culture-day": "11-24",
  },
  compensatory: { "02-09": "02-06", "02-10": "02-07", "05-03": "05-01" },
};
