import type { Lang } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import { byLanguage, type InLanguage } from "../in-language.js";

/** Everything that a checklist says, in both languages. */
const table = {
  title: {
    vi: {
      "whole-text": "Phiếu kiểm tra việc tuân thủ",
      inspection: "Phiếu kiểm tra theo nội dung kiểm tra do văn bản quy định",
    },
    en: {
      "whole-text": "Compliance checklist",
      inspection: "Checklist by the inspection contents of the text",
    },
  },
  regulation: { vi: "Văn bản", en: "Regulation" },
  name: { vi: "Tên văn bản", en: "Title" },
  issued: { vi: "Ban hành ngày", en: "Issued on" },
  effective: { vi: "Có hiệu lực từ", en: "In force from" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  occasion: { vi: "Căn cứ kiểm tra", en: "Basis of the inspection" },
  drawnUp: { vi: "Lập theo quy định tại ngày", en: "Drawn up for the rules of" },
  tool: { vi: "Công cụ", en: "Tool" },
  rules: { vi: "Bộ quy tắc", en: "Rules" },
  note: { vi: "Lưu ý", en: "Note" },
  section: { vi: "Phần", en: "Part" },
  number: { vi: "STT", en: "No." },
  citation: { vi: "Căn cứ", en: "Citation" },
  bearer: { vi: "Chủ thể thực hiện", en: "Bearer" },
  content: { vi: "Nội dung kiểm tra", en: "What is checked" },
  criteria: { vi: "Cách xem xét", en: "What to look at" },
  met: { vi: "Đạt", en: "Met" },
  notMet: { vi: "Không đạt", en: "Not met" },
  remarks: { vi: "Ghi chú", en: "Remarks" },
  rule: { vi: "Mã quy tắc", en: "Rule" },
  measured: { vi: "Cần đạt (đo được bằng công cụ)", en: "Demanded (the tool can measure it)" },
  evidence: { vi: "Minh chứng", en: "Evidence" },
  appliesTo: { vi: "Áp dụng cho", en: "Applies to" },
  members: { vi: "Gồm", en: "Namely" },
  notEncoded: { vi: "Chưa có nội dung để đối chiếu", en: "Nothing at hand to compare with" },
  /** Which lines the tool can judge and which a person does. */
  legend: {
    vi: "“Đo được bằng công cụ”: lệnh ttthdl check kết luận được từ hồ sơ hệ thống; các dòng khác do người kiểm tra kết luận từ minh chứng.",
    en: "“The tool can measure it”: ttthdl check decides it from the system's profile; the other lines are for the inspector to decide by the evidence.",
  },
  notInForce: {
    vi: (count: number): string =>
      `${count} quy định không có hiệu lực tại ngày này nên không nêu trong phiếu.`,
    en: (count: number): string => `Left out, not in force on this day: ${plural(count, "norm")}.`,
  },
  /** Blanks at the head of the sheet. */
  blanks: {
    vi: ["Đơn vị được kiểm tra", "Địa điểm", "Thời gian kiểm tra"],
    en: ["Unit inspected", "Place", "Time of the inspection"],
  },
  conclusion: { vi: "Kết luận, kiến nghị", en: "Conclusions and recommendations" },
  place: { vi: "………………, ngày …… tháng …… năm ………", en: "………………, date ………………" },
  signatures: {
    vi: ["Người kiểm tra", "Đại diện đơn vị được kiểm tra"],
    en: ["Inspector", "For the unit inspected"],
  },
  sign: { vi: "(ký, ghi rõ họ tên)", en: "(signature and full name)" },
  disclaimer: {
    vi: "Phiếu được lập từ bộ quy tắc của công cụ, diễn đạt bằng lời của công cụ; không thay cho văn bản và không phải là tư vấn pháp lý.",
    en: "Drawn up from the tool's rules, in the tool's own words: it does not stand in for the text and is not legal advice.",
  },
} as const;

/** The words of a checklist in one language. */
export type ChecklistWords = InLanguage<typeof table>;

/** The words of a checklist, language by language. */
export const checklistWords: Readonly<Record<Lang, ChecklistWords>> = byLanguage(table);
