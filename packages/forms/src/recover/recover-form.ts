import { TtthdlError } from "@ttthdl/core";
import { FormFileError } from "../reading/form-file-error.js";
import { limits } from "../reading/limits.js";
import type { ParsedForm, ParseOptions, ValueEvidence } from "../reading/parsed-form.js";
import { wantedForm } from "../reading/select-form.js";
import { type CodedWarning, describeWarnings } from "../reading/warnings.js";
import { detectForm } from "./detect-form.js";
import { labelValues } from "./label-values.js";
import { textLines } from "./text-line.js";
import { toDraft } from "./to-draft.js";

/** A form that was recovered from lines of text. */
export interface RecoveredForm extends ParsedForm {
  readonly source: "text";
  readonly evidence: readonly ValueEvidence[];
}

/**
 * Reads a filled-in form from lines of text of any origin: plain text, the text layer of a PDF, lines of OCR. The fields are found
 * by the printed labels, in the order of print. A tab or four spaces separate what stands side by side in a line.
 *
 * @throws FormFileError (`invalid-input`) when the lines are no form, could be several, are more than one, or are too many;
 * TtthdlError `invalid-argument` for a form that is not known, and for anything else than an array of strings.
 * @example
 * ```ts
 * import { recoverForm } from "@ttthdl/forms/recover";
 * const lines = ["- Địa chỉ: Số 1", "2. Mục đích sử dụng:", "gửi báo cáo", "3. Thời gian sử dụng: năm 2027"];
 * const { data, evidence } = recoverForm(lines);
 * data.purpose // => "gửi báo cáo"
 * evidence.find(({ path }) => path === "purpose")?.line // => 3
 * ```
 */
export function recoverForm(lines: readonly string[], options: ParseOptions = {}): RecoveredForm {
  const { lang = "vi" } = options;
  const typed = textLines(checked(lines).map((text) => ({ text, cell: 0 })));
  if (typed.length > limits.lines) throw new FormFileError("too-large");
  const { definition, isTitled, places } = detectForm(typed, wantedForm(options));
  const found = labelValues(typed, definition, places);
  const { data, warnings } = toDraft(definition, found, undefined);
  const all: readonly CodedWarning[] = [
    { code: "read-by-labels" },
    ...(isTitled ? [] : [{ code: "form-guessed" } as const]),
    ...warnings,
  ];
  return {
    form: definition.id,
    source: "text",
    data,
    warnings: describeWarnings(all, definition, lang),
    evidence: evidenceOf(found.lines, all),
  };
}

function checked(lines: readonly string[]): readonly string[] {
  if (!Array.isArray(lines) || lines.some((line: unknown) => typeof line !== "string")) {
    const text = { vi: "cần một danh sách chuỗi ký tự", en: "an array of strings is needed" };
    throw new TtthdlError("invalid-argument", text, { path: "lines" });
  }
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length > limits.textLength || lines.length > limits.lines)
    throw new FormFileError("too-large");
  return lines;
}

function evidenceOf(
  lines: ReadonlyMap<string, number>,
  warnings: readonly CodedWarning[],
): readonly ValueEvidence[] {
  const isGuess = (path: string): boolean =>
    warnings.some((warning) => warning.path === path || warning.path?.startsWith(`${path}.`));
  return [...lines]
    .map(([path, line]) => ({ path, line, certainty: isGuess(path) ? "guess" : "sure" }) as const)
    .sort((a, b) => a.line - b.line);
}
