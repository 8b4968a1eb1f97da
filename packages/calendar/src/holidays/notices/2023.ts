import type { OfficialYear } from "../official-year.js";

export const year2023: OfficialYear = {
  year: 2023,
  documents: ["Công văn 8056/VPCP-KGVX ngày 01/12/2022", "Thông báo 5034/TB-LĐTBXH"],
  confidence: "press",
  holidays: {
    "new-year": "01-01",
    tet: "01-20 01-21 01-22 01-23 01-24",
    "hung-kings": "04-29",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-01 09-02",
  },
  compensatory: {
    "01-02": "01-01",
    "01-25": "01-21",
    "01-26": "01-22",
    "05-02": "04-29",
    "05-03": "04-30",
    "09-04": "09-02",
  },
};
