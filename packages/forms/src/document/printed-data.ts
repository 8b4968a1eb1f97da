import { TtthdlError } from "@ttthdl/core";
import { onOneLine } from "@ttthdl/core/internal";
import { valueAt } from "../definition/field-at.js";
import { MOST_LINES } from "../definition/lengths.js";
import { replaceForbidden } from "../text/forbidden-characters.js";
import { normalizeText } from "../text/normalize-text.js";

/** Reads what is to be printed; the one place where data becomes words on paper. */
export interface PrintedData {
  /** The text at a path, safe to draw and perhaps of many lines; `undefined` where there is none. */
  lines(...path: readonly [string, ...string[]]): string | undefined;
  /** The same on one line. */
  line(...path: readonly [string, ...string[]]): string | undefined;
}

/** Lines of a text that is still printed: ten times what is valid. A million would take all memory. */
const MOST_PRINTED_LINES = 10 * MOST_LINES;

/**
 * Wraps the data of a form, complete or not. Whatever a text holds comes out as text: normalised, and with a
 * replacement character for each control and each mark that would turn the writing.
 *
 * @throws TtthdlError `invalid-argument`, when read, for a value that is no text, or that has more than 10,000 lines.
 */
export function printedData(data: object): PrintedData {
  const lines: PrintedData["lines"] = (...path) => {
    const value = valueAt(data, path);
    if (value === undefined) return undefined;
    if (typeof value !== "string") {
      const text = { vi: "không phải chuỗi ký tự", en: "is not a text" };
      throw new TtthdlError("invalid-argument", text, { path: path.join(".") });
    }
    const words = replaceForbidden(normalizeText(value));
    if (words.split("\n", MOST_PRINTED_LINES + 1).length > MOST_PRINTED_LINES) {
      const text = {
        vi: `có hơn ${MOST_PRINTED_LINES} dòng`,
        en: `has more than ${MOST_PRINTED_LINES} lines`,
      };
      throw new TtthdlError("invalid-argument", text, { path: path.join(".") });
    }
    return words === "" ? undefined : words;
  };
  const line: PrintedData["line"] = (...path) => {
    const words = lines(...path);
    return words === undefined ? undefined : onOneLine(words);
  };
  return { lines, line };
}
