import type { LocalizedText } from "@ttthdl/core";

type TextName =
  | "errorsTitle"
  | "warningsTitle"
  | "errorPrefix"
  | "warningPrefix"
  | "optional"
  | "submit";

/** What the form says by itself, beside labels, hints and messages. */
export const texts: Readonly<Record<TextName, LocalizedText>> = {
  errorsTitle: { vi: "Có mục cần sửa", en: "There is a problem" },
  warningsTitle: { vi: "Có mục nên xem lại", en: "Please check" },
  errorPrefix: { vi: "Lỗi: ", en: "Error: " },
  warningPrefix: { vi: "Lưu ý: ", en: "Note: " },
  optional: { vi: "không bắt buộc", en: "optional" },
  submit: { vi: "Gửi đề nghị", en: "Submit" },
};
