import type { OfficialYear } from "../official-year.js";

export const year2019: OfficialYear = {
  year: 2019,
  documents: ["Công văn 6519/VPCP-KGVX ngày 11/7/2018", "Thông báo 3238/TB-LĐTBXH"],
  confidence: "official",
  except: { derived: "09-02" },
  holidays: {
    "new-year": "01-01",
    tet: "02-04 02-05 02-06 02-07 02-08",
    "hung-kings": "04-14",
    reunification: "04-30",
    "labour-day": "05-01",
    "national-day": "09-02",
  },
  compensatory: { "04-15": "04-14" },
  swapped: { "04-29": "05-04" },
};
