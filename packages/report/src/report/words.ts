import type { Lang, TextApplied } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import { byLanguage, type InLanguage } from "../in-language.js";

/** Everything that a report says, in both languages. */
const table = {
  kind: { vi: "BÁO CÁO", en: "REPORT" },
  title: {
    vi: "Kết quả đánh giá việc tuân thủ quy định",
    en: "Compliance with regulations",
  },
  /** Who hands the report in, above a blank. */
  author: { vi: "TÊN CƠ QUAN, ĐƠN VỊ BÁO CÁO", en: "REPORTING BODY" },
  signatures: {
    vi: ["NGƯỜI LẬP BÁO CÁO", "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"],
    en: ["DRAWN UP BY", "HEAD OF THE BODY"],
  },
  sign: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature and full name)" },
  subjectPart: { vi: "Đối tượng, căn cứ đánh giá", en: "System and regulations" },
  detailPart: { vi: "Chi tiết theo từng văn bản", en: "Details, regulation by regulation" },
  sources: { vi: "Nguồn dữ liệu và công cụ", en: "Sources and tool" },
  territory: { vi: "Phạm vi áp dụng", en: "Territory" },
  status: { vi: "Tình trạng hiệu lực", en: "Status" },
  /** What a line of a table is: a word about the report, a finding, … */
  row: { vi: "Loại dòng", en: "Row" },
  report: { vi: "Báo cáo", en: "Report" },
  asOf: { vi: "Thời điểm đánh giá", en: "As of" },
  system: { vi: "Hệ thống", en: "System" },
  product: { vi: "Sản phẩm", en: "Product" },
  files: { vi: "Tệp được xét", en: "Files judged" },
  tool: { vi: "Công cụ", en: "Tool" },
  rules: { vi: "Bộ quy tắc", en: "Rules" },
  regulation: { vi: "Văn bản", en: "Regulation" },
  totals: { vi: "Tổng hợp", en: "Totals" },
  sum: { vi: "Cộng", en: "Total" },
  noFinding: { vi: "không có kết quả", en: "no finding" },
  contents: { vi: "Mục lục", en: "Contents" },
  breaches: { vi: "Không đạt", en: "Violated" },
  open: { vi: "Chưa kết luận", en: "Open" },
  /** What is open, counted. */
  openCounted: {
    vi: (missing: number, manual: number): string =>
      `Chưa kết luận: ${missing} nội dung thiếu dữ kiện, ${manual} nội dung cần minh chứng`,
    en: (missing: number, manual: number): string =>
      `Open: ${missing} with facts missing, ${manual} with evidence required`,
  },
  toAttest: {
    vi: (count: number): string => `Cần minh chứng: ${count} nội dung`,
    en: (count: number): string => `Evidence required: ${count}`,
  },
  byBearer: { vi: "Kết quả theo đơn vị chịu trách nhiệm", en: "Results by responsible body" },
  noBearer: { vi: "chưa nêu đơn vị", en: "no body named" },
  /** Where a finding is described in full. */
  above: { vi: "chi tiết ở trên", en: "details above" },
  wanted: { vi: "Minh chứng", en: "Evidence" },
  toDo: { vi: "Biện pháp khắc phục", en: "Remedy" },
  /** The day from which a list was judged. */
  accountClasses: { vi: "Loại tài khoản đã khai", en: "Account classes stated" },
  judgedFrom: { vi: "Đánh giá từ ngày", en: "Judged from" },
  note: { vi: "Lưu ý", en: "Note" },
  source: { vi: "Nguồn", en: "Source" },
  rule: { vi: "Quy tắc", en: "Rule" },
  readings: { vi: "Cách hiểu", en: "Readings" },
  attestation: { vi: "Xác nhận", en: "Attestation" },
  waiver: { vi: "Miễn trừ", en: "Waiver" },
  attestationsAndWaivers: { vi: "Xác nhận và miễn trừ", en: "Attestations and waivers" },
  bearer: { vi: "Chủ thể thực hiện", en: "Bearer" },
  /** Which findings are here, where some are left out. */
  shown: { vi: "Phạm vi hiển thị", en: "Shown" },
  onlyBearers: {
    vi: (bearers: string): string =>
      `chỉ nghĩa vụ của: ${bearers}. Bảng tổng hợp vẫn tính mọi kết quả.`,
    en: (bearers: string): string => `only duties of: ${bearers}. The totals count every finding.`,
  },
  textApplied: {
    vi: ({ number, article }: TextApplied): string => `văn bản áp dụng: Điều ${article} ${number}`,
    en: ({ number, article }: TextApplied): string => `text applied: ${number}, Điều ${article}`,
  },
  notExamined: { vi: "Quy định không được xét", en: "Rules not examined" },
  /** One such rule in a table. */
  unexamined: { vi: "Không được xét", en: "Not examined" },
  definitionOrPermission: { vi: "Định nghĩa, quyền", en: "Definition or permission" },
  state: { vi: "Kết quả", en: "Result" },
  citation: { vi: "Điều khoản", en: "Citation" },
  subject: { vi: "Đối tượng", en: "Subject" },
  finding: { vi: "Nội dung", en: "Content" },
  disclaimer: {
    vi: "Kết quả dựa trên dữ kiện được cung cấp, không phải là tư vấn pháp lý.",
    en: "The result rests on the facts supplied; it is not legal advice.",
  },
  /** Below the totals, which count them too. */
  definitionsInTotals: {
    vi: (count: number): string =>
      `Trong các kết quả trên có ${count} định nghĩa, quyền: không có nội dung phải tuân thủ.`,
    en: (count: number): string =>
      `Of these results, definitions and permissions, with nothing to comply with: ${count}.`,
  },
  /** Below the articles of a regulation. */
  definitionsInRegulation: {
    vi: (count: number): string => `${count} định nghĩa, quyền: không có gì phải tuân thủ.`,
    en: (count: number): string =>
      `Definitions and permissions, with nothing to comply with: ${count}.`,
  },
  notExaminedRules: {
    vi: (count: number): string =>
      `${count} quy định không được xét: không tệp nào được đưa vào có thể nói về chúng.`,
    en: (count: number): string =>
      `Rules not examined, as none of the files given can speak about them: ${count}.`,
  },
  attestationCarried: {
    vi: (signed: string, on: string, evidence: string): string =>
      `${signed}, ngày ${on}; minh chứng: ${evidence}.`,
    en: (signed: string, on: string, evidence: string): string =>
      `${signed}, ${on}; evidence: ${evidence}.`,
  },
  waiverCarried: {
    vi: (decision: string, signed: string, until: string, reason: string): string =>
      `Theo ${decision} của ${signed}, đến hết ngày ${until}: ${reason}`,
    en: (decision: string, signed: string, until: string, reason: string): string =>
      `By ${decision} of ${signed}, until ${until}: ${reason}`,
  },
  attestationOf: {
    vi: (on: string, met: boolean): string => `Xác nhận ngày ${on} (${met ? "đạt" : "không đạt"})`,
    en: (on: string, met: boolean): string => `Attestation of ${on} (${met ? "met" : "not met"})`,
  },
  waiverOf: {
    vi: (decision: string): string => `Miễn trừ ${decision}`,
    en: (decision: string): string => `Waiver ${decision}`,
  },
  answers: {
    vi: (count: number, until: string): string =>
      `áp dụng cho ${count} kết quả, có giá trị đến hết ngày ${until}`,
    en: (count: number, until: string): string =>
      `answers ${plural(count, "finding")}, holds until ${until}`,
  },
  unused: { vi: "không áp dụng", en: "unused" },
  expiring: { vi: "sắp hết hạn", en: "about to expire" },
  holds: { vi: "còn hiệu lực", en: "holds" },
} as const;

/** The words of a report in one language. */
export type ReportWords = InLanguage<typeof table>;

/** The words of a report, language by language. */
export const reportWords: Readonly<Record<Lang, ReportWords>> = byLanguage(table);
