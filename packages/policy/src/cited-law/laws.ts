import type { LawNode } from "./law-node.js";

const checkedOn = "2026-11-22";

/** Laws, decrees and decisions of the Prime Minister, by the id under which regulations cite them. */
export const laws: Readonly<Record<string, LawNode>> = {
  "law-network-information-security-2015": {
    name: {
      vi: "Luật An toàn thông tin mạng số 86/2015/QH13",
      en: "Law on Network Information Security 86/2015/QH13",
    },
    fate: {
      value: "expired",
      from: "2026-07-01",
      confidence: "H",
      checkedOn,
      successors: ["law-cybersecurity-2025"],
    },
  },
  "law-cybersecurity-2018": {
    name: { vi: "Luật An ninh mạng số 24/2018/QH14", en: "Law on Cybersecurity 24/2018/QH14" },
    fate: {
      value: "expired",
      from: "2026-07-01",
      confidence: "H",
      checkedOn,
      successors: ["law-cybersecurity-2025"],
    },
  },
  "law-cybersecurity-2025": {
    name: { vi: "Luật An ninh mạng số 116/2025/QH15", en: "Law on Cybersecurity 116/2025/QH15" },
    slug: "luat-116-2025",
  },
  "law-personal-data-2025": {
    name: {
      vi: "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15",
      en: "Law on Personal Data Protection 91/2025/QH15",
    },
    slug: "luat-91-2025",
  },
  "nd-64-2007": {
    name: { vi: "Nghị định số 64/2007/NĐ-CP", en: "Decree 64/2007/NĐ-CP" },
    fate: {
      value: "expired",
      from: "2026-07-01",
      confidence: "H",
      checkedOn,
      successors: ["nd-224-2026"],
    },
  },
  "nd-43-2011": {
    name: { vi: "Nghị định số 43/2011/NĐ-CP", en: "Decree 43/2011/NĐ-CP" },
    fate: {
      value: "replaced",
      from: "2022-08-15",
      confidence: "H",
      checkedOn,
      successors: ["nd-42-2022"],
    },
  },
  "nd-42-2022": {
    name: { vi: "Nghị định số 42/2022/NĐ-CP", en: "Decree 42/2022/NĐ-CP" },
    fate: {
      value: "expired",
      from: "2026-07-01",
      confidence: "H",
      checkedOn,
      successors: ["nd-224-2026"],
    },
  },
  "nd-224-2026": { name: { vi: "Nghị định số 224/2026/NĐ-CP", en: "Decree 224/2026/NĐ-CP" } },
  "nd-85-2016": {
    name: { vi: "Nghị định số 85/2016/NĐ-CP", en: "Decree 85/2016/NĐ-CP" },
    fate: {
      value: "presumed-expired",
      from: "2026-07-01",
      confidence: "M",
      checkedOn,
      successors: ["nd-331-2026"],
    },
  },
  "nd-53-2022": {
    name: { vi: "Nghị định số 53/2022/NĐ-CP", en: "Decree 53/2022/NĐ-CP" },
    fate: {
      value: "presumed-expired",
      from: "2026-07-01",
      confidence: "M",
      checkedOn,
      successors: ["nd-333-2026"],
    },
  },
  "nd-13-2023": {
    name: { vi: "Nghị định số 13/2023/NĐ-CP", en: "Decree 13/2023/NĐ-CP" },
    fate: {
      value: "expired",
      from: "2026-01-01",
      confidence: "H",
      checkedOn,
      successors: ["law-personal-data-2025", "nd-356-2025"],
    },
  },
  "nd-331-2026": {
    name: { vi: "Nghị định số 331/2026/NĐ-CP", en: "Decree 331/2026/NĐ-CP" },
    slug: "nd-331-2026",
  },
  "nd-333-2026": {
    name: { vi: "Nghị định số 333/2026/NĐ-CP", en: "Decree 333/2026/NĐ-CP" },
    slug: "nd-333-2026",
  },
  "nd-356-2025": {
    name: { vi: "Nghị định số 356/2025/NĐ-CP", en: "Decree 356/2025/NĐ-CP" },
    slug: "nd-356-2025",
  },
  "qd-05-2017": {
    name: { vi: "Quyết định số 05/2017/QĐ-TTg", en: "Decision 05/2017/QĐ-TTg" },
    fate: {
      value: "unclear",
      from: "2026-07-01",
      confidence: "L",
      checkedOn,
      successors: [],
    },
  },
};
