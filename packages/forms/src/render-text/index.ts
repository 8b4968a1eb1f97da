import { TtthdlError } from "@ttthdl/core";
import type { FormDocument } from "../document/form-document.js";
import { linearText } from "./linear.js";
import { pageText } from "./page.js";

/** How plain text is laid out. */
export interface RenderTextOptions {
  /**
   * `page`: two columns at the top, wrapped and centred for the eye. `linear`: each paragraph on one line, in the
   * order of reading, with nothing drawn. Left out: `page`.
   */
  readonly layout?: "page" | "linear";
  /** Width of a page, from 60 up. Left out: 80. */
  readonly columns?: number;
}

const NARROWEST = 60;

/**
 * The document as plain text. A blank is a row of at least four dots.
 *
 * @throws TtthdlError `invalid-argument` for a width that is not a whole number from 60 up.
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDocument } from "@ttthdl/forms/document";
 * import { renderText } from "@ttthdl/forms/text";
 * const document = formDocument(mau1, { contact: { fullName: "Nguyễn Văn An" } });
 * renderText(document, { layout: "linear" }).split("\n")[13]
 * // => "- Người liên hệ (Họ tên, địa chỉ email, số điện thoại): Nguyễn Văn An, ...................., ...................."
 * ```
 */
export function renderText(
  document: FormDocument,
  { layout = "page", columns = 80 }: RenderTextOptions = {},
): string {
  if (!Number.isSafeInteger(columns) || columns < NARROWEST) {
    throw new TtthdlError("invalid-argument", {
      vi: `một trang có ít nhất ${NARROWEST} cột`,
      en: `a page has at least ${NARROWEST} columns`,
    });
  }
  return layout === "linear" ? linearText(document) : pageText(document, columns);
}
