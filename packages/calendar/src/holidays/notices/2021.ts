import type { OfficialYear } from "../official-year.js";

export const year2021: OfficialYear = {
  year: 2021,
  documents: ["Thông báo 4875/TB-LĐTBXH"],
  confidence: "press",
  holidays: {
    "new-year": "01-01",
    tet: "02-10 02-11 02-12 02-13 02-14",
    "hung-kings": "04-21",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-02 09-03",
  },
  compensatory: { "02-15": "02-13", "02-16": "02-14", "05-03": "05-01" },
};
