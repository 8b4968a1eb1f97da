import type { LawNode } from "./law-node.js";

const checkedOn = "2026-11-22";

/** Circulars and standards, by the id under which regulations cite them. */
export const circularsAndStandards: Readonly<Record<string, LawNode>> = {
  "tt-03-2017": {
    name: { vi: "Thông tư số 03/2017/TT-BTTTT", en: "Circular 03/2017/TT-BTTTT" },
    fate: {
      value: "presumed-expired",
      from: "2026-07-01",
      confidence: "M",
      checkedOn,
      successors: ["nd-331-2026"],
    },
  },
  "tt-12-2022": {
    name: { vi: "Thông tư số 12/2022/TT-BTTTT", en: "Circular 12/2022/TT-BTTTT" },
    fate: {
      value: "presumed-expired",
      from: "2026-07-01",
      confidence: "M",
      checkedOn,
      successors: ["nd-331-2026"],
    },
  },
  "tt-27-2017": {
    name: { vi: "Thông tư số 27/2017/TT-BTTTT", en: "Circular 27/2017/TT-BTTTT" },
    fate: { value: "replaced", confidence: "H", checkedOn, successors: ["tt-19-2023"] },
  },
  "tt-12-2019": {
    name: { vi: "Thông tư số 12/2019/TT-BTTTT", en: "Circular 12/2019/TT-BTTTT" },
    fate: { value: "replaced", confidence: "H", checkedOn, successors: ["tt-19-2023"] },
  },
  "tt-19-2023": {
    name: { vi: "Thông tư số 19/2023/TT-BTTTT", en: "Circular 19/2023/TT-BTTTT" },
    fate: { value: "replaced", confidence: "H", checkedOn, successors: ["tt-06-2026"] },
  },
  "tt-06-2026": {
    name: { vi: "Thông tư số 06/2026/TT-BKHCN", en: "Circular 06/2026/TT-BKHCN" },
  },
  "tt-20-2017": {
    name: { vi: "Thông tư số 20/2017/TT-BTTTT", en: "Circular 20/2017/TT-BTTTT" },
    fate: { value: "unclear", from: "2026-07-01", confidence: "L", checkedOn, successors: [] },
  },
  "tt-31-2017": {
    name: { vi: "Thông tư số 31/2017/TT-BTTTT", en: "Circular 31/2017/TT-BTTTT" },
    fate: { value: "unclear", from: "2026-07-01", confidence: "L", checkedOn, successors: [] },
  },
  "tcvn-11930-2017": {
    name: { vi: "TCVN 11930:2017", en: "TCVN 11930:2017" },
    fate: { value: "replaced", confidence: "M", checkedOn, successors: ["tcvn-14423-2025"] },
  },
  "tcvn-14423-2025": {
    name: { vi: "TCVN 14423:2025", en: "TCVN 14423:2025" },
    fate: {
      value: "replaced",
      from: "2026-07-24",
      confidence: "M",
      checkedOn,
      successors: ["tcvn-14423-2026"],
    },
  },
  "tcvn-14423-2026": { name: { vi: "TCVN 14423:2026", en: "TCVN 14423:2026" } },
};
