import { TtthdlError } from "@ttthdl/core";
import { valueAt } from "../definition/value-at.js";
import { replaceForbidden } from "../text/forbidden-characters.js";
import { normalizeText } from "../text/normalize-text.js";
import { onOneLine } from "../text/on-one-line.js";

/** Reads what is to be printed; the one place where data becomes words on paper. */
export interface PrintedData {
  /** The text at a path, safe to draw and perhaps of many lines; `undefined` where there is none. */
  lines(...path: readonly [string, ...string[]]): string | undefined;
  /** The same on one line. */
  line(...path: readonly [string, ...string[]]): string | undefined;
}

/**
 * Wraps the data of a form, complete or not. Whatever a text holds comes out as text: normalised, and with a
 * replacement character for each control and each mark that would turn the writing.
 *
 * @throws TtthdlError `invalid-argument`, when read, for a value that is no text.
 */
export function printedData(data: object): PrintedData {
  const lines: PrintedData["lines"] = (...path) => {
    const value = valueAt(data, path);
    if (value === undefined) return undefined;
    if (typeof value !== "string") {
      throw new TtthdlError("invalid-argument", `${path.join(".")}: is not a text`, {
        path: path.join("."),
      });
    }
    const words = replaceForbidden(normalizeText(value));
    return words === "" ? undefined : words;
  };
  const line: PrintedData["line"] = (...path) => {
    const words = lines(...path);
    return words === undefined ? undefined : onOneLine(words);
  };
  return { lines, line };
}
