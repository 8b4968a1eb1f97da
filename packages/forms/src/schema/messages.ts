import type { LocalizedText } from "@ttthdl/core";
import type { FormErrorCode, FormWarningCode } from "./form-issue.js";

/** What a message may speak of. */
interface MessageContext {
  /** The field's label, in both languages. */
  readonly label: LocalizedText;
  /** The most that the field takes: lines where there are too many of them, characters elsewhere. */
  readonly max: number;
}

type Message = (context: MessageContext) => LocalizedText;

const toUnicode: LocalizedText = {
  vi: "hãy chuyển sang Unicode rồi dán lại (ví dụ bằng UniKey: chép đoạn văn, nhấn Ctrl+Shift+F9)",
  en: "convert it to Unicode and paste it again (UniKey, for example: copy the text, press Ctrl+Shift+F9)",
};

/** A sentence for each code, in both languages, or it does not compile. */
export const messages: Readonly<Record<FormErrorCode | FormWarningCode, Message>> = {
  required: ({ label }) => ({
    vi: `Chưa điền “${label.vi}”.`,
    en: `“${label.en}” is not filled in.`,
  }),
  "wrong-type": ({ label }) => ({
    vi: `“${label.vi}” không đúng kiểu dữ liệu.`,
    en: `“${label.en}” is of the wrong type.`,
  }),
  "unknown-field": () => ({
    vi: "Mẫu không có mục này.",
    en: "The form has no such field.",
  }),
  "too-long": ({ label, max }) => ({
    vi: `“${label.vi}” dài quá ${max.toLocaleString("vi-VN")} ký tự.`,
    en: `“${label.en}” is longer than ${max.toLocaleString("en-US")} characters.`,
  }),
  "line-break": ({ label }) => ({
    vi: `“${label.vi}” phải viết trên một dòng.`,
    en: `“${label.en}” has to stand on one line.`,
  }),
  "too-many-lines": ({ label, max }) => ({
    vi: `“${label.vi}” dài quá ${max.toLocaleString("vi-VN")} dòng.`,
    en: `“${label.en}” is longer than ${max.toLocaleString("en-US")} lines.`,
  }),
  "forbidden-character": ({ label }) => ({
    vi: `“${label.vi}” có ký tự điều khiển hoặc ký tự ẩn không in được.`,
    en: `“${label.en}” holds control or hidden characters that cannot be printed.`,
  }),
  "too-many-marks": ({ label }) => ({
    vi: `“${label.vi}” có quá nhiều dấu chồng lên một chữ.`,
    en: `“${label.en}” has too many marks heaped on one letter.`,
  }),
  "tcvn3-text": ({ label }) => ({
    vi: `“${label.vi}” được gõ bằng bảng mã TCVN3 (ABC); ${toUnicode.vi}.`,
    en: `“${label.en}” is typed in TCVN3 (ABC); ${toUnicode.en}.`,
  }),
  "vni-text": ({ label }) => ({
    vi: `“${label.vi}” được gõ bằng bảng mã VNI; ${toUnicode.vi}.`,
    en: `“${label.en}” is typed in VNI; ${toUnicode.en}.`,
  }),
  "invalid-email": ({ label }) => ({
    vi: `“${label.vi}” phải là một địa chỉ email, ví dụ an.nv@example.vn.`,
    en: `“${label.en}” has to be one e-mail address, for example an.nv@example.vn.`,
  }),
  "invalid-date": ({ label }) => ({
    vi: `“${label.vi}” phải là ngày có thật, viết theo dạng năm-tháng-ngày, ví dụ 2026-03-05.`,
    en: `“${label.en}” has to be a day that exists, written as 2026-03-05.`,
  }),
  "unusual-telephone": ({ label }) => ({
    vi: `“${label.vi}” không giống số điện thoại Việt Nam; hãy kiểm tra lại.`,
    en: `“${label.en}” does not look like a Vietnamese telephone number; please check.`,
  }),
  "unusually-short": ({ label }) => ({
    vi: `“${label.vi}” ngắn hơn thường lệ; hãy kiểm tra lại.`,
    en: `“${label.en}” is shorter than usual; please check.`,
  }),
  "unusually-long": ({ label }) => ({
    vi: `“${label.vi}” dài hơn thường lệ; hãy kiểm tra lại.`,
    en: `“${label.en}” is longer than usual; please check.`,
  }),
};
