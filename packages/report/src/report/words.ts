import type { IsoDay, Lang } from "@ttthdl/core";

/** A day as a reader of the language writes it: 25/11/2026, 2026-11-25. */
export function dayIn(lang: Lang, day: IsoDay): string {
  return lang === "vi" ? day.split("-").reverse().join("/") : day;
}

/** The fixed words of a report. */
export interface ReportWords {
  readonly title: string;
  /** What a line of a table is: a word about the report, a finding, … */
  readonly row: string;
  readonly report: string;
  readonly asOf: string;
  readonly system: string;
  readonly product: string;
  readonly files: string;
  readonly tool: string;
  readonly rules: string;
  readonly regulation: string;
  readonly totals: string;
  readonly sum: string;
  readonly noFinding: string;
  readonly contents: string;
  readonly breaches: string;
  readonly open: string;
  /** Where a finding is told in full. */
  readonly above: string;
  readonly wanted: string;
  readonly toDo: string;
  readonly note: string;
  readonly source: string;
  readonly rule: string;
  readonly readings: string;
  readonly attestation: string;
  readonly waiver: string;
  readonly papers: string;
  readonly notExamined: string;
  /** One such rule in a table. */
  readonly unexamined: string;
  readonly silent: string;
  readonly state: string;
  readonly citation: string;
  readonly subject: string;
  readonly finding: string;
  readonly disclaimer: string;
}

const vi: ReportWords = {
  title: "Kết quả kiểm tra",
  row: "Loại dòng",
  report: "Báo cáo",
  asOf: "Xét tại ngày",
  system: "Hệ thống",
  product: "Sản phẩm",
  files: "Tệp được xét",
  tool: "Công cụ",
  rules: "Bộ quy tắc",
  regulation: "Văn bản",
  totals: "Tổng hợp",
  sum: "Cộng",
  noFinding: "không có kết quả",
  contents: "Mục lục",
  breaches: "Không đạt",
  open: "Thiếu dữ kiện để kết luận",
  above: "chi tiết ở trên",
  wanted: "Minh chứng",
  toDo: "Cần làm",
  note: "Lưu ý",
  source: "Nguồn",
  rule: "Quy tắc",
  readings: "Cách đọc",
  attestation: "Xác nhận",
  waiver: "Miễn trừ",
  papers: "Xác nhận và miễn trừ",
  notExamined: "Quy định không được xét",
  unexamined: "Không được xét",
  silent: "Định nghĩa, quyền",
  state: "Kết quả",
  citation: "Điều khoản",
  subject: "Đối tượng",
  finding: "Nội dung",
  disclaimer: "Kết quả dựa trên dữ kiện được cung cấp, không phải là tư vấn pháp lý.",
};

const en: ReportWords = {
  title: "Result of the check",
  row: "Row",
  report: "Report",
  asOf: "As of",
  system: "System",
  product: "Product",
  files: "Files judged",
  tool: "Tool",
  rules: "Rules",
  regulation: "Regulation",
  totals: "Totals",
  sum: "Total",
  noFinding: "no finding",
  contents: "Contents",
  breaches: "Violated",
  open: "Facts missing",
  above: "details above",
  wanted: "Evidence",
  toDo: "To do",
  note: "Note",
  source: "Source",
  rule: "Rule",
  readings: "Readings",
  attestation: "Attestation",
  waiver: "Waiver",
  papers: "Attestations and waivers",
  notExamined: "Rules not examined",
  unexamined: "Not examined",
  silent: "Definition or permission",
  state: "Result",
  citation: "Citation",
  subject: "Subject",
  finding: "Content",
  disclaimer: "The result rests on the facts supplied; it is not legal advice.",
};

/** The fixed words in a language. */
export const reportWords: Readonly<Record<Lang, ReportWords>> = { vi, en };
