import { type LocalizedText, TtthdlError } from "@ttthdl/core";

/** Why a PDF gives no record. */
type PdfFileReason =
  | "not-a-pdf"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "no-record"
  | "several-records";

/** A sentence for each reason, in both languages. */
const reasons: Readonly<Record<PdfFileReason, LocalizedText>> = {
  "not-a-pdf": { vi: "không phải tệp PDF", en: "not a PDF" },
  encrypted: {
    vi: "tệp PDF được đặt mật khẩu: hãy bỏ mật khẩu rồi lưu lại",
    en: "an encrypted PDF: save it without a password first",
  },
  damaged: { vi: "tệp PDF hỏng hoặc bị cắt cụt", en: "a damaged PDF" },
  "too-large": {
    vi: "tệp PDF quá lớn so với một mẫu đã điền",
    en: "a PDF that is too large to read",
  },
  "no-record": {
    vi: "tệp PDF này không chứa dữ liệu của mẫu nào",
    en: "this PDF holds no data of a form",
  },
  "several-records": {
    vi: "tệp PDF này chứa dữ liệu của nhiều mẫu",
    en: "this PDF holds the data of several forms",
  },
};

/** A PDF that gives no record. Its code is `invalid-input`; the message holds nothing of the file. */
export class PdfFileError extends TtthdlError {
  readonly reason: PdfFileReason;
  /** The reason in both languages. */
  readonly text: LocalizedText;

  /** @param detail - What was found, for who looks into the file. */
  constructor(reason: PdfFileReason, detail?: string, cause?: unknown) {
    const text = reasons[reason];
    super("invalid-input", detail === undefined ? text.en : `${text.en}: ${detail}`, { cause });
    this.reason = reason;
    this.text = text;
  }
}
