/** Days of one year in order, as in the documents: `"09-01 09-02"`. */
export type MonthDays = string;

/**
 * How a day off is known: the document or a government page was read; the press or a second-hand
 * quotation names the document by its number; computed from the law.
 */
export type OfficialConfidence = "official" | "press" | "derived";

/** The days of one year on which state agencies depart from the week of Monday to Friday. */
export interface OfficialYear {
  readonly year: number;
  /** Weekdays off: holidays, compensatory days and swapped days. */
  readonly off: MonthDays;
  /** Saturdays worked for a swapped day, which may lie in another year. */
  readonly worked: MonthDays;
  /** The documents by their numbers, as quoted in the sources. */
  readonly documents: readonly string[];
  readonly confidence: OfficialConfidence;
  /** Days that are known otherwise than the rest of the year. */
  readonly except?: { readonly [C in OfficialConfidence]?: MonthDays };
}

/** The announced years, without a gap. No Saturday has been announced as worked for 2027. */
export const officialYears: readonly OfficialYear[] = [
  {
    year: 2017,
    off: "01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04",
    worked: "",
    documents: ["PM decision 11/2016"],
    confidence: "press",
  },
  {
    year: 2018,
    off: "01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31",
    worked: "",
    documents: ["PM decision 12/2017", "CV 6519/VPCP-KGVX (31/12)"],
    confidence: "press",
    except: { official: "12-31" },
  },
  {
    year: 2019,
    off: "01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02",
    worked: "01-05 05-04",
    documents: ["CV 6519/VPCP-KGVX 11/07/2018", "TB 3238/TB-LĐTBXH"],
    confidence: "official",
    except: { derived: "09-02" },
  },
  {
    year: 2020,
    off: "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02",
    worked: "",
    documents: ["labour ministry notice 10/2019"],
    confidence: "official",
    except: { derived: "09-02" },
  },
  {
    year: 2021,
    off: "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03",
    worked: "",
    documents: ["TB 4875/TB-LĐTBXH"],
    confidence: "press",
  },
  {
    year: 2022,
    off: "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02",
    worked: "",
    documents: ["CV 245/VPCP-KGVX 11/01/2022", "TB 119/TB-LĐTBXH"],
    confidence: "press",
  },
  {
    year: 2023,
    off: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04",
    worked: "",
    documents: ["CV 8056/VPCP-KGVX 01/12/2022", "TB 5034/TB-LĐTBXH"],
    confidence: "press",
  },
  {
    year: 2024,
    off: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
    worked: "05-04",
    documents: [
      "CV 8662/VPCP-KGVX 03/11/2023",
      "TB 5015",
      "CV 2450/VPCP-KGVX 12/04/2024",
      "TB 1570",
    ],
    confidence: "press",
    except: { derived: "01-01" },
  },
  {
    year: 2025,
    off: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    worked: "04-26",
    documents: ["CV 8726/VPCP-KGVX 26/11/2024", "TB 6150/TB-BLĐTBXH 03/12/2024"],
    confidence: "press",
    except: { derived: "01-01" },
  },
  {
    year: 2026,
    off: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    worked: "01-10 08-22",
    documents: [
      "CV 9859/VPCP-KGVX 13/10/2025",
      "TB 9441/TB-BNV 16/10/2025",
      "CV 12729/VPCP-KGVX 25/12/2025",
      "CV 3383/BNV-CVL 10/04/2026",
      "CV 10065/VPCP-KGVX 02/10/2026",
    ],
    confidence: "press",
  },
  {
    year: 2027,
    off: "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24",
    worked: "",
    documents: ["CV 10065/VPCP-KGVX 02/10/2026 (Tết, 2/9)"],
    confidence: "press",
    except: { derived: "01-01 04-16 04-30 05-03 11-24" },
  },
];
