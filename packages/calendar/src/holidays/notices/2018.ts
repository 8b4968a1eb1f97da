import type { OfficialYear } from "../official-year.js";

export const year2018: OfficialYear = {
  year: 2018,
  documents: [
    "Quyết định của Thủ tướng Chính phủ, tháng 12/2017",
    "Công văn 6519/VPCP-KGVX ngày 11/7/2018 (31/12)",
  ],
  confidence: "press",
  except: { official: "12-31" },
  holidays: {
    "new-year": "01-01",
    tet: "02-14 02-15 02-16 02-17 02-18",
    "hung-kings": "04-25",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-02",
  },
  compensatory: { "02-19": "02-17", "02-20": "02-18", "09-03": "09-02" },
  swapped: { "12-31": "2019-01-05" },
};
