import type { Lang, LocalizedText } from "@ttthdl/core";
import { fieldAt } from "../definition/field-at.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { textFields } from "../definition/text-fields.js";

/** What a warning is about. */
export type ParseWarningCode =
  | "read-by-labels"
  | "form-guessed"
  | "not-found"
  | "guessed"
  | "outside-control"
  | "repeated-control"
  | "moved-control"
  | "moved-line-break"
  | "placeholder-words"
  | "not-text"
  | "unreadable-date"
  | "head-differs"
  | "no-closing"
  | "unread-text";

/** Something that a person should look at before the data are used. */
export interface ParseWarning {
  /** Path of the data. Left out where the warning is about the whole file. */
  readonly path?: string;
  readonly code: ParseWarningCode;
  readonly message: string;
}

/** A warning before it is put in words. */
export interface CodedWarning {
  readonly path?: string;
  readonly code: ParseWarningCode;
}

const messages: Readonly<Record<ParseWarningCode, (label: LocalizedText) => LocalizedText>> = {
  "read-by-labels": () => ({
    vi: "Tệp không do phần mềm này lập ra: các mục được tìm theo nhãn in trên mẫu.",
    en: "The file was not made by this software: the fields were found by the printed labels.",
  }),
  "form-guessed": () => ({
    vi: "Không thấy tiêu đề của mẫu: mẫu được đoán theo các nhãn.",
    en: "The title of the form was not found: the form was guessed from the labels.",
  }),
  "not-found": ({ vi, en }) => ({
    vi: `Không tìm thấy mục “${vi}” trong tệp.`,
    en: `“${en}” was not found in the file.`,
  }),
  guessed: ({ vi, en }) => ({
    vi: `Giá trị của “${vi}” được đoán theo vị trí: hãy kiểm tra lại.`,
    en: `The value of “${en}” was guessed from its place: check it.`,
  }),
  "outside-control": ({ vi, en }) => ({
    vi: `Có chữ gõ ngoài ô của “${vi}”; đã gộp vào giá trị: hãy kiểm tra lại.`,
    en: `Text was typed outside the box of “${en}” and added to its value: check it.`,
  }),
  "repeated-control": ({ vi, en }) => ({
    vi: `Ô của “${vi}” có nhiều lần trong tệp, do chép lại hoặc do chương trình khác ghi lặp khi lưu; nội dung đã được nối lại: hãy kiểm tra lại.`,
    en: `The box of “${en}” is in the file several times, copied by hand or by a program; the texts were joined: check it.`,
  }),
  "moved-control": ({ vi, en }) => ({
    vi: `Ô của “${vi}” không còn đứng ở mục của nó: hãy kiểm tra lại.`,
    en: `The box of “${en}” no longer stands at its place in the form: check it.`,
  }),
  "moved-line-break": ({ vi, en }) => ({
    vi: `Có chỗ xuống dòng trước ô của “${vi}”; LibreOffice dời chỗ xuống dòng trong ô ra đó khi lưu tệp, nên các dòng có thể bị dính vào nhau: hãy kiểm tra lại.`,
    en: `A line breaks before the box of “${en}”; LibreOffice moves line breaks there from within the box, so that lines may run together: check it.`,
  }),
  "placeholder-words": ({ vi, en }) => ({
    vi: `Ô của “${vi}” có chữ nhưng tệp ghi là chưa điền, nên chữ ấy không được lấy: hãy kiểm tra lại.`,
    en: `The box of “${en}” shows words, but the file says that nobody filled it in, so they were not taken: check it.`,
  }),
  "not-text": ({ vi, en }) => ({
    vi: `Trong hoặc cạnh “${vi}” có hình, công thức, ký hiệu, chú thích, dấu đầu dòng tự động, chỉ số trên dưới, chữ gạch bỏ hoặc chữ ẩn, không đọc được thành chữ thường: hãy kiểm tra lại.`,
    en: `In or beside “${en}” stands a picture, a formula, a symbol, a note, a mark of an automatic list, or raised, struck or hidden words, which plain text cannot say: check it.`,
  }),
  "unreadable-date": ({ vi, en }) => ({
    vi: `“${vi}” không đọc được thành ngày.`,
    en: `“${en}” cannot be read as a date.`,
  }),
  "head-differs": ({ vi, en }) => ({
    vi: `Tên ở góc trên bên trái khác với mục “${vi}”.`,
    en: `The name at the top left differs from “${en}”.`,
  }),
  "no-closing": ({ vi, en }) => ({
    vi: `Không tìm thấy câu kết in trên mẫu: mọi chữ bên dưới được coi là của “${vi}”: hãy kiểm tra lại.`,
    en: `The printed closing statement was not found, and all text below was taken for “${en}”: check it.`,
  }),
  "unread-text": () => ({
    vi: "Trong tệp có chữ không thuộc mục nào của mẫu, nên không được đọc: hãy xem lại tệp.",
    en: "The file holds text that belongs to no field of the form and was not read: look at the file.",
  }),
};

/** Warnings in words, each once, in the order of the fields. */
export function describeWarnings(
  warnings: readonly CodedWarning[],
  definition: FormDefinition,
  lang: Lang,
): readonly ParseWarning[] {
  const order = ["", ...textFields(definition).flatMap(({ path, keys: [key] }) => [key, path])];
  const once = new Map(
    warnings.map((warning) => [`${warning.code} ${warning.path ?? ""}`, warning]),
  );
  return [...once.values()]
    .sort((a, b) => order.indexOf(a.path ?? "") - order.indexOf(b.path ?? ""))
    .map(({ path, code }) => {
      const label = path === undefined ? { vi: "", en: "" } : labelAt(definition, path);
      const message = messages[code](label)[lang];
      return path === undefined ? { code, message } : { path, code, message };
    });
}

function labelAt(definition: FormDefinition, path: string): LocalizedText {
  return fieldAt(definition, path)?.label ?? { vi: path, en: path };
}
