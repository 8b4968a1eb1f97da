import type { ShownText } from "./texts.js";

/** A kind of wording that no text may have: how it is found, and what to write instead. */
interface WordRule {
  readonly lang: ShownText["lang"];
  readonly found: RegExp;
  readonly instead: string;
}

/** Vietnamese letters are no word characters for `\b`. */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

const vi = (found: RegExp, instead: string): WordRule => ({ lang: "vi", found, instead });
const en = (found: RegExp, instead: string): WordRule => ({ lang: "en", found, instead });

/** Talk, riddles, questions, and words of another notion. */
const wordRules: readonly WordRule[] = [
  vi(word("suốt ngày đêm|ngày đêm"), "24 giờ/ngày, 7 ngày/tuần, or as printed"),
  vi(word("với tỉnh|(?<!nhân dân )tỉnh (?:xem xét|quyết định|giao)"), "Ủy ban nhân dân tỉnh"),
  vi(
    /(?<=(?:của|tại|trong|toàn bộ|gửi|nối) )trung tâm(?! (?:dữ liệu|tích hợp dữ liệu|giám sát|điều hành|hành chính|đó))(?!\p{L})/u,
    "the name of the centre, as the text has it",
  ),
  vi(word("lâu ngày|một phần mười"), "the figure"),
  vi(word("cắm|(?<!kết )nối vào"), "kết nối"),
  vi(word("rời chỗ"), "rời khỏi vị trí làm việc"),
  vi(word("tự chạy|chạy|lần chạy"), "hoạt động, vận hành, tự động thực thi"),
  vi(word("phiếu việc"), "phiếu yêu cầu xử lý"),
  vi(word("trong tay"), "chưa có trong bộ dữ liệu"),
  vi(word("người gọi"), "người sử dụng công cụ"),
  vi(word("ngày xét"), "thời điểm đánh giá"),
  vi(word("cách đọc"), "cách hiểu"),
  vi(word("hồ sơ hệ thống|hồ sơ nêu rõ"), "tệp khai báo"),
  vi(word("(?<!văn bản )quy phạm(?! pháp luật)"), "quy định, quy tắc"),
  vi(word("chỉ hết hạn|luôn an toàn|bỏ tự"), "a plain statement of the figure"),
  vi(word("không có lần nào từ"), "chưa ghi nhận lần thực hiện nào"),
  vi(word("việc còn thiếu"), "the report or the activity by its name"),
  vi(word("lần sai|sai liên tiếp"), "lần đăng nhập không thành công"),
  vi(word("được kể|in trong"), "liệt kê, quy định tại"),
  vi(
    word("thế nào|ai (?:làm|là)|gửi ai|những gì|cái gì|vì sao(?! lưu)|ở đâu|bao nhiêu"),
    "a statement",
  ),
  vi(word("vượt quyền"), "vượt quá giới hạn cho phép"),
  vi(word("nằm ở|nằm trên"), "được lưu tại, được đặt tại, thuộc"),
  vi(
    /(?<!\p{L})(?<!(?:chuyên|người|tiêu|thường|thông) )dùng(?! chung| riêng| để)(?!\p{L})/iu,
    "sử dụng",
  ),
  vi(word("bỏ ngỏ"), "chưa kết luận"),
  vi(/\?\s*$/u, "a statement"),
  vi(word("the|of|and|is|was|with|for|not"), "Vietnamese"),
  vi(/`/u, "the Vietnamese name first, an identifier in brackets"),
  vi(/(?<!\p{L})\p{Ll}+\p{Lu}\p{L}*/u, "the Vietnamese name first, an identifier in brackets"),
  en(word("told|tells|tell"), "notified, states"),
  en(word("thrift|sets going|borne|counts? for nothing|lets nothing"), "the usual word"),
  en(word("demanded|wanted|wants"), "required, requires"),
  en(word("public services? online"), "online public service"),
  en(word("in question|at hand|for a while|put right"), "the usual word"),
  en(word("expire only after|stays? behind|the least kinds"), "a plain statement"),
  en(word("day of the question"), "assessment date"),
  en(word("is no text"), "the usual word"),
  en(/\?\s*$/u, "a statement"),
];

/** What a text says in forbidden words, a line for each. */
export function wordProblems({ file, line, lang, text }: ShownText): readonly string[] {
  // A single word of code, such as a key, is no text.
  if (/^[\w-]+$/.test(text)) return [];
  const bare = text.replaceAll(/\([^()]*\)|“[^”]*”|--\w[\w-]*/gu, "");
  return wordRules
    .filter((rule) => rule.lang === lang)
    .flatMap(({ found, instead }) => {
      const [hit] = found.exec(bare) ?? [];
      return hit === undefined ? [] : [`${file}:${line}: "${hit}" in "${text}"; write: ${instead}`];
    });
}
