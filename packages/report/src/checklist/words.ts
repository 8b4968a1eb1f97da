import type { Lang } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import { byLanguage, type InLanguage } from "../in-language.js";

/** Everything that a checklist says, in both languages; in Vietnamese it is a record as Nghị định 30/2020/NĐ-CP has it. */
const table = {
  kind: { vi: "BIÊN BẢN", en: "INSPECTION RECORD" },
  about: {
    vi: {
      "whole-text": "Kiểm tra việc thực hiện",
      inspection: "Kiểm tra theo các nội dung do văn bản quy định, việc thực hiện",
    },
    en: {
      "whole-text": "Compliance with",
      inspection: "By the inspection contents that the text prints; compliance with",
    },
  },
  inspector: { vi: "TÊN CƠ QUAN, TỔ CHỨC KIỂM TRA", en: "INSPECTING BODY" },
  /** What is filled in before the contents, heading by heading. */
  opening: {
    vi: "Hôm nay, hồi …… giờ …… ngày …… tháng …… năm ……, tại ……………………………, chúng tôi gồm:",
    en: "On ……/……/…… at ……:……, at ……………………………, there were present:",
  },
  parties: {
    vi: [
      {
        heading: "I. Đoàn kiểm tra",
        lines: [
          "1. Ông/Bà: …………………………………………………… Chức vụ: …………………………………………………… - Trưởng đoàn",
          "2. Ông/Bà: …………………………………………………… Chức vụ: …………………………………………………… - Thành viên",
          "3. Ông/Bà: …………………………………………………… Chức vụ: …………………………………………………… - Thư ký",
        ],
      },
      {
        heading: "II. Đơn vị được kiểm tra",
        lines: [
          "Tên đơn vị: …………………………………………………… Địa chỉ: ……………………………………………………",
          "1. Ông/Bà: …………………………………………………… Chức vụ: ……………………………………………………",
          "2. Ông/Bà: …………………………………………………… Chức vụ: ……………………………………………………",
        ],
      },
    ],
    en: [
      {
        heading: "I. Inspection team",
        lines: [
          "1. Name: …………………………………………………… Position: …………………………………………………… - head of the team",
          "2. Name: …………………………………………………… Position: …………………………………………………… - member",
          "3. Name: …………………………………………………… Position: …………………………………………………… - secretary",
        ],
      },
      {
        heading: "II. Unit inspected",
        lines: [
          "Unit: …………………………………………………… Address: ……………………………………………………",
          "1. Name: …………………………………………………… Position: ……………………………………………………",
          "2. Name: …………………………………………………… Position: ……………………………………………………",
        ],
      },
    ],
  },
  basis: { vi: "III. Căn cứ kiểm tra", en: "III. Basis of the inspection" },
  contents: { vi: "IV. Nội dung kiểm tra", en: "IV. What is checked" },
  conclusion: { vi: "V. Kết luận, kiến nghị", en: "V. Conclusions and recommendations" },
  response: {
    vi: "VI. Ý kiến của đơn vị được kiểm tra",
    en: "VI. Statement of the unit inspected",
  },
  closing: {
    vi: "Việc kiểm tra kết thúc hồi …… giờ …… cùng ngày. Biên bản được lập thành …… bản, mỗi bên giữ …… bản; các bên đã đọc, thống nhất nội dung và cùng ký tên.",
    en: "The inspection ended at ……:…… on the same day. This record is made in …… copies, …… for each side; both sides have read it, agree with it and sign it.",
  },
  signatures: {
    vi: ["ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA", "THƯ KÝ", "TRƯỞNG ĐOÀN KIỂM TRA"],
    en: ["FOR THE UNIT INSPECTED", "SECRETARY", "HEAD OF THE INSPECTION TEAM"],
  },
  sign: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature and full name)" },
  /** Labels of what is said of a text. */
  regulation: { vi: "Văn bản", en: "Regulation" },
  name: { vi: "Tên văn bản", en: "Title" },
  effective: { vi: "Có hiệu lực từ", en: "In force from" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  occasion: { vi: "Quy định về kiểm tra", en: "Rule on the inspection" },
  drawnUp: { vi: "Theo quy định tại ngày", en: "Rules as of" },
  tool: { vi: "Công cụ lập mẫu", en: "Drawn up with" },
  note: { vi: "Lưu ý", en: "Note" },
  /** The columns. */
  section: { vi: "Phần", en: "Part" },
  number: { vi: "STT", en: "No." },
  content: { vi: "Nội dung kiểm tra", en: "What is checked" },
  criteria: { vi: "Cách xem xét", en: "What to look at" },
  citation: { vi: "Căn cứ", en: "Citation" },
  bearer: { vi: "Đơn vị chịu trách nhiệm", en: "Responsible body" },
  boxes: {
    vi: ["Đạt", "Không đạt", "Không áp dụng", "Chưa kết luận"],
    en: ["Met", "Not met", "Not applicable", "Open"],
  },
  collected: { vi: "Minh chứng đã thu thập", en: "Evidence collected" },
  remarks: { vi: "Ghi chú", en: "Remarks" },
  rule: { vi: "Mã quy tắc", en: "Rule" },
  /** What a line is judged by. */
  measured: { vi: "Yêu cầu (*)", en: "Required (*)" },
  evidence: { vi: "Minh chứng gợi ý", en: "Suggested evidence" },
  appliesTo: { vi: "Áp dụng cho", en: "Applies to" },
  members: { vi: "Gồm", en: "Namely" },
  notEncoded: { vi: "Chưa có nội dung để đối chiếu", en: "Nothing to compare with" },
  legend: {
    vi: "Dòng có dấu (*) đối chiếu được bằng lệnh ttthdl check từ tệp khai báo hệ thống; các dòng khác do người kiểm tra kết luận từ minh chứng. Minh chứng gợi ý là đề xuất của công cụ, không phải quy định của văn bản.",
    en: "ttthdl check can decide lines marked (*) from the system's profile; the inspector decides the others by the evidence. Suggested evidence is proposed by the tool, not required by the text.",
  },
  notInForce: {
    vi: (count: number): string =>
      `${count} quy định không có hiệu lực tại ngày này nên không nêu trong biên bản.`,
    en: (count: number): string => `Left out, not in force on this day: ${plural(count, "norm")}.`,
  },
  disclaimer: {
    vi: "Mẫu biên bản do công cụ lập, diễn đạt bằng lời của công cụ; không thay thế văn bản và không phải là tư vấn pháp lý.",
    en: "The tool drew up this form in its own words: it does not replace the text and is not legal advice.",
  },
} as const;

/** The words of a checklist in one language. */
export type ChecklistWords = InLanguage<typeof table>;

/** The words of a checklist, language by language. */
export const checklistWords: Readonly<Record<Lang, ChecklistWords>> = byLanguage(table);
