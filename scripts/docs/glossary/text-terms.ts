import type { Term } from "./term.js";

/** Words about the texts themselves. */
export const textTerms: readonly Term[] = [
  { vi: "văn bản", en: "instrument", identifiers: ["Instrument"] },
  {
    vi: "quyết định, quy chế",
    en: "regulation: an instrument with its norms",
    identifiers: ["Regulation"],
  },
  { vi: "quy phạm", en: "norm; in the command line: rule", identifiers: ["Norm", "rule"] },
  { vi: "phần quyết định", en: "deciding part", identifiers: ["decision"] },
  { vi: "điều", en: "article", identifiers: ["article"] },
  { vi: "khoản", en: "clause", identifiers: ["clause"] },
  { vi: "điểm", en: "point", identifiers: ["point"] },
  { vi: "gạch đầu dòng", en: "dash", identifiers: ["item"] },
  { vi: "đoạn (không đánh số)", en: "unnumbered paragraph", identifiers: ["paragraph"] },
  { vi: "mẫu số", en: "form", identifiers: ["form", "mau-1", "mau-2"] },
  { vi: "văn bản được viện dẫn", en: "cited text", identifiers: ["cited"] },
  { vi: "căn cứ", en: "basis: the texts on which one is founded", identifiers: ["foundedOn"] },
  {
    vi: "văn bản của trung ương (mã hóa một phần)",
    en: "national instrument, encoded in part",
    identifiers: ["nationalInstruments", "partial"],
  },
  {
    vi: "bị thay thế về nội dung",
    en: "superseded in substance, without an express end",
    identifiers: ["overtakenFrom", "overtakenBy"],
  },
  { vi: "văn bản thay thế", en: "successor of a text", identifiers: ["successors"] },
  { vi: "phạm vi áp dụng", en: "territory: where a text applies", identifiers: ["territory"] },
  {
    vi: "thời hạn thông báo của một sự cố",
    en: "clock: a duty to notify somebody of an incident, with its last moment",
    identifiers: ["IncidentClock"],
  },
  { vi: "cách hiểu", en: "reading", identifiers: ["readings"] },
  { vi: "xác nhận kèm minh chứng", en: "attestation", identifiers: ["attestation"] },
  { vi: "miễn trừ", en: "waiver", identifiers: ["waiver"] },
  {
    vi: "tài khoản bị loại trừ (khỏi một thiết lập)",
    en: "account that a setting leaves out",
    identifiers: ["exempt"],
  },
  {
    vi: "các loại tài khoản có trong hệ thống (theo khai báo)",
    en: "classes of accounts that exist, as stated",
    identifiers: ["population", "accountClasses"],
  },
];

/** Words that a text uses in a sense of its own. */
export const remarks: readonly string[] = [
  "“Cơ quan quản lý”, the managing agency, is the Sở Thông tin và Truyền thông of the province.",
  "“Mật mã” means _password_ in 18/2018 (and once in 11/2023, 15.1.d); “khóa mật mã” in 03/2019 is a cryptographic key.",
  "“Cổng” in 03/2019 is a portal, and in its Điều 15.11 a network port.",
];
