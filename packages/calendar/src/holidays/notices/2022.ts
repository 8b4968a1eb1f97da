import type { OfficialYear } from "../official-year.js";

export const year2022: OfficialYear = {
  year: 2022,
  documents: ["Công văn 245/VPCP-KGVX ngày 11/01/2022", "Thông báo 119/TB-LĐTBXH"],
  confidence: "press",
  holidays: {
    "new-year": "01-01",
    tet: "01-31 02-01 02-02 02-03 02-04",
    "hung-kings": "04-10",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-01 09-02",
  },
  compensatory: {
    "01-03": "01-01",
    "04-11": "04-10",
    "05-02": "04-30",
    "05-03": "05-01",
  },
};
