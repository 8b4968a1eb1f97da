import type { Lang } from "@ttthdl/core";
import type { ChecklistPurpose } from "@ttthdl/policy";

/** The fixed words of a checklist. */
export interface ChecklistWords {
  readonly title: Readonly<Record<ChecklistPurpose, string>>;
  readonly regulation: string;
  readonly name: string;
  readonly issued: string;
  readonly effective: string;
  readonly unknown: string;
  readonly occasion: string;
  readonly drawnUp: string;
  readonly tool: string;
  readonly rules: string;
  readonly note: string;
  readonly section: string;
  readonly number: string;
  readonly citation: string;
  readonly content: string;
  readonly look: string;
  readonly met: string;
  readonly notMet: string;
  readonly remarks: string;
  readonly rule: string;
  readonly measured: string;
  readonly evidence: string;
  readonly appliesTo: string;
  readonly members: string;
  readonly notEncoded: string;
  /** How the tool's part is told apart. */
  readonly legend: string;
  notInForce(count: number): string;
  /** Blanks at the head of the sheet. */
  readonly blanks: readonly string[];
  readonly conclusion: string;
  readonly place: string;
  readonly signatures: readonly string[];
  readonly sign: string;
  readonly disclaimer: string;
}

const vi: ChecklistWords = {
  title: {
    "whole-text": "Phiếu kiểm tra việc tuân thủ",
    inspection: "Phiếu kiểm tra theo nội dung kiểm tra do văn bản quy định",
  },
  regulation: "Văn bản",
  name: "Tên văn bản",
  issued: "Ban hành ngày",
  effective: "Có hiệu lực từ",
  unknown: "chưa rõ",
  occasion: "Căn cứ kiểm tra",
  drawnUp: "Lập theo quy định tại ngày",
  tool: "Công cụ",
  rules: "Bộ quy tắc",
  note: "Lưu ý",
  section: "Phần",
  number: "STT",
  citation: "Căn cứ",
  content: "Nội dung kiểm tra",
  look: "Cách xem xét",
  met: "Đạt",
  notMet: "Không đạt",
  remarks: "Ghi chú",
  rule: "Mã quy tắc",
  measured: "Cần đạt (đo được bằng công cụ)",
  evidence: "Minh chứng",
  appliesTo: "Áp dụng cho",
  members: "Gồm",
  notEncoded: "Chưa có nội dung để đối chiếu",
  legend:
    "“Đo được bằng công cụ”: lệnh ttthdl check kết luận được từ hồ sơ hệ thống; các dòng khác do người kiểm tra kết luận từ minh chứng.",
  notInForce: (count) =>
    `${count} quy định không có hiệu lực tại ngày này nên không nêu trong phiếu.`,
  blanks: ["Đơn vị được kiểm tra", "Địa điểm", "Thời gian kiểm tra"],
  conclusion: "Kết luận, kiến nghị",
  place: "………………, ngày …… tháng …… năm ………",
  signatures: ["Người kiểm tra", "Đại diện đơn vị được kiểm tra"],
  sign: "(ký, ghi rõ họ tên)",
  disclaimer:
    "Phiếu được lập từ bộ quy tắc của công cụ, diễn đạt bằng lời của công cụ; không thay cho văn bản và không phải là tư vấn pháp lý.",
};

const en: ChecklistWords = {
  title: {
    "whole-text": "Compliance checklist",
    inspection: "Checklist by the inspection contents of the text",
  },
  regulation: "Regulation",
  name: "Title",
  issued: "Issued on",
  effective: "In force from",
  unknown: "unknown",
  occasion: "Basis of the inspection",
  drawnUp: "Drawn up for the rules of",
  tool: "Tool",
  rules: "Rules",
  note: "Note",
  section: "Part",
  number: "No.",
  citation: "Citation",
  content: "What is checked",
  look: "What to look at",
  met: "Met",
  notMet: "Not met",
  remarks: "Remarks",
  rule: "Rule",
  measured: "Demanded (the tool can measure it)",
  evidence: "Evidence",
  appliesTo: "Applies to",
  members: "Namely",
  notEncoded: "Nothing at hand to compare with",
  legend:
    "“The tool can measure it”: ttthdl check decides it from the system's profile; the other lines are for the inspector to decide by the evidence.",
  notInForce: (count) =>
    `Left out, not in force on this day: ${count} ${count === 1 ? "norm" : "norms"}.`,
  blanks: ["Unit inspected", "Place", "Time of the inspection"],
  conclusion: "Conclusions and recommendations",
  place: "………………, date ………………",
  signatures: ["Inspector", "For the unit inspected"],
  sign: "(signature and full name)",
  disclaimer:
    "Drawn up from the tool's rules, in the tool's own words: it does not stand in for the text and is not legal advice.",
};

/** The fixed words in a language. */
export const checklistWords: Readonly<Record<Lang, ChecklistWords>> = { vi, en };
