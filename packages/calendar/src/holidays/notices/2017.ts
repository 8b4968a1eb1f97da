import type { OfficialYear } from "../official-year.js";

export const year2017: OfficialYear = {
  year: 2017,
  documents: ["Quyết định của Thủ tướng Chính phủ, tháng 11/2016"],
  confidence: "press",
  holidays: {
    "new-year": "01-01",
    tet: "01-26 01-27 01-28 01-29 01-30",
    "hung-kings": "04-06",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-02",
  },
  compensatory: {
    "01-02": "01-01",
    "01-31": "01-28",
    "02-01": "01-29",
    "05-02": "04-30",
    "09-04": "09-02",
  },
};
