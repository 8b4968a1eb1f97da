import { type LocalizedText, TtthdlError } from "@ttthdl/core";

/** Why a file is not read. */
export type FormFileReason =
  | "empty"
  | "too-large"
  | "unknown-kind"
  | "not-utf-8"
  | "hostile-json"
  | "damaged-json"
  | "not-an-object"
  | "not-a-text"
  | "unknown-key"
  | "repeated-key"
  | "no-such-record"
  | "unknown-form"
  | "kind-doc"
  | "kind-encrypted"
  | "kind-odt"
  | "kind-opendocument"
  | "kind-xlsx"
  | "kind-pptx"
  | "kind-rtf"
  | "kind-zip"
  | "damaged-archive"
  | "hostile-archive"
  | "missing-part"
  | "damaged-xml"
  | "hostile-xml"
  | "not-a-pdf"
  | "encrypted"
  | "damaged"
  | "no-record"
  | "several-records"
  | "no-form"
  | "ambiguous-form"
  | "other-form";

/** A sentence for each reason, in both languages. */
const reasons: Readonly<Record<FormFileReason, LocalizedText>> = {
  empty: { vi: "tệp rỗng", en: "the file is empty" },
  "too-large": { vi: "tệp quá lớn so với một mẫu đã điền", en: "the file is too large for a form" },
  "unknown-kind": {
    vi: "không phải tệp JSON, DOCX, PDF hay văn bản thuần (UTF-8)",
    en: "the file is not JSON, DOCX, PDF or plain text in UTF-8",
  },
  "not-utf-8": { vi: "văn bản không phải UTF-8", en: "the text is not UTF-8" },
  "hostile-json": { vi: "JSON lồng quá nhiều tầng", en: "the JSON nests too deep" },
  "damaged-json": { vi: "JSON hỏng hoặc bị cắt cụt", en: "the JSON is damaged or cut short" },
  "not-an-object": {
    vi: "phải là một nhóm có tên từng mục (đối tượng JSON)",
    en: "has to be an object of JSON",
  },
  "not-a-text": { vi: "phải là một chuỗi chữ", en: "has to be a text" },
  "unknown-key": { vi: "mẫu không có mục này", en: "the form has no such field" },
  "repeated-key": {
    vi: "một mục được ghi hai lần",
    en: "a field is given twice",
  },
  "no-such-record": {
    vi: "bản ghi không theo lược đồ ttthdl.form/1",
    en: "the record is none of ttthdl.form/1",
  },
  "unknown-form": {
    vi: "bản ghi của một mẫu không được biết đến",
    en: "the record is of a form that is not known",
  },
  "kind-doc": {
    vi: "tệp .doc (Word 97-2003): hãy mở bằng Word và lưu lại dạng .docx",
    en: "a .doc file (Word 97-2003): open it in Word and save it as .docx",
  },
  "kind-encrypted": {
    vi: "tệp được đặt mật khẩu: hãy bỏ mật khẩu rồi lưu lại",
    en: "the file is protected by a password: save it without one",
  },
  "kind-odt": {
    vi: "tệp .odt (OpenDocument): hãy lưu lại dạng .docx",
    en: "an .odt file (OpenDocument): save it as .docx",
  },
  "kind-opendocument": {
    vi: "tệp OpenDocument không phải văn bản",
    en: "an OpenDocument file that is not a text document",
  },
  "kind-xlsx": { vi: "tệp .xlsx (bảng tính Excel)", en: "an .xlsx file (a workbook of Excel)" },
  "kind-pptx": {
    vi: "tệp .pptx (trình chiếu PowerPoint)",
    en: "a .pptx file (slides of PowerPoint)",
  },
  "kind-rtf": {
    vi: "tệp .rtf: hãy lưu lại dạng .docx",
    en: "an .rtf file: save it as .docx",
  },
  "kind-zip": { vi: "tệp nén không phải .docx", en: "an archive that is no .docx" },
  "damaged-archive": {
    vi: "tệp .docx hỏng hoặc bị cắt cụt",
    en: "the .docx is damaged or cut short",
  },
  "hostile-archive": {
    vi: "tệp .docx có cấu trúc nén bất thường",
    en: "the archive of the .docx is not made as a .docx is",
  },
  "missing-part": { vi: "tệp .docx thiếu phần nội dung", en: "the .docx lacks its text" },
  "damaged-xml": {
    vi: "nội dung XML của tệp .docx bị hỏng",
    en: "the XML of the .docx is damaged",
  },
  "hostile-xml": {
    vi: "nội dung XML của tệp .docx có phần không được phép",
    en: "the XML of the .docx holds what it may not hold",
  },
  "not-a-pdf": { vi: "không phải tệp PDF", en: "the file is not a PDF" },
  encrypted: {
    vi: "tệp PDF được đặt mật khẩu: hãy bỏ mật khẩu rồi lưu lại",
    en: "the PDF is encrypted: save it without a password first",
  },
  damaged: { vi: "tệp PDF hỏng hoặc bị cắt cụt", en: "the PDF is damaged" },
  "no-record": {
    vi: "tệp PDF này không chứa dữ liệu của mẫu nào",
    en: "the PDF holds no data of a form",
  },
  "several-records": {
    vi: "tệp chứa dữ liệu của nhiều mẫu",
    en: "the file holds the data of several forms",
  },
  "no-form": {
    vi: "không tìm thấy mẫu nào trong tệp",
    en: "no form was found in the file",
  },
  "ambiguous-form": {
    vi: "không rõ dữ liệu thuộc mẫu nào: hãy nêu mã mẫu",
    en: "the data fit more than one form: name it",
  },
  "other-form": { vi: "tệp thuộc một mẫu khác", en: "the file is of another form" },
};

/** What else there is to say of a {@link FormFileError}. */
export interface FormFileErrorOptions {
  /** Where in the data the reason lies: `contact.email`. */
  readonly path?: string;
  readonly cause?: unknown;
  /** What was found, for who looks into the file. */
  readonly detail?: string;
}

/**
 * A file that is not read as a form: of another kind, damaged, or made to harm. Its code is `invalid-input`. The
 * message holds no value of the file, only where one is wrong.
 */
export class FormFileError extends TtthdlError {
  readonly reason: FormFileReason;

  constructor(reason: FormFileReason, { detail, ...where }: FormFileErrorOptions = {}) {
    const data = { reason, ...(detail === undefined ? {} : { detail }) };
    super("invalid-input", reasons[reason], { ...where, data });
    this.reason = reason;
    if (detail !== undefined) this.message += `: ${detail}`;
  }
}
