import type { OfficialYear } from "../official-year.js";

export const year2020: OfficialYear = {
  year: 2020,
  documents: ["Thông báo của Bộ Lao động - Thương binh và Xã hội, tháng 10/2019"],
  confidence: "official",
  except: { derived: "09-02" },
  holidays: {
    "new-year": "01-01",
    tet: "01-23 01-24 01-25 01-26 01-27",
    "hung-kings": "04-02",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-02",
  },
  compensatory: { "01-28": "01-25", "01-29": "01-26" },
};
