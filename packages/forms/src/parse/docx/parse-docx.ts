import type { ParsedForm, ParseOptions } from "../../reading/parsed-form.js";
import { namedForm, wantedForm } from "../../reading/select-form.js";
import { type CodedWarning, describeWarnings } from "../../reading/warnings.js";
import { parseRecord } from "../../record/parse-record.js";
import { detectForm } from "../../recover/detect-form.js";
import type { FoundValues } from "../../recover/found-values.js";
import { labelValues } from "../../recover/label-values.js";
import { toDraft } from "../../recover/to-draft.js";
import { hasControl } from "./controlled-paragraph.js";
import { mergeValues } from "./merge-values.js";
import { openPackage } from "./open-package.js";
import { linesOf } from "./paragraph.js";
import { readParagraphs } from "./read-paragraphs.js";
import { readRecordText } from "./read-record.js";

/** Reads a Word file: by its content controls and its record where it has them, by the printed labels where not. */
export function parseDocx(bytes: Uint8Array, options: ParseOptions): ParsedForm {
  const { lang = "vi" } = options;
  const opened = openPackage(bytes);
  const paragraphs = readParagraphs(opened);
  const text = readRecordText(opened);
  const record = text === undefined ? undefined : parseRecord(text);
  const lines = linesOf(paragraphs);
  const wanted = wantedForm(options);
  const { definition, isTitled, places } =
    record === undefined
      ? detectForm(lines, wanted)
      : { definition: namedForm(record.definition, wanted), isTitled: true, places: undefined };
  const warnings: readonly CodedWarning[] = isTitled ? [] : [{ code: "form-guessed" }];
  const found = paragraphs.some((paragraph) => hasControl(paragraph, definition))
    ? mergeValues(paragraphs, definition, record?.data ?? {})
    : readByLabels(labelValues(lines, definition, places));
  const draft = toDraft(definition, found, record?.data);
  return {
    form: definition.id,
    source: "docx",
    data: draft.data,
    warnings: describeWarnings([...warnings, ...draft.warnings], definition, lang),
  };
}

function readByLabels(typed: FoundValues): FoundValues {
  return { ...typed, warnings: [{ code: "read-by-labels" }, ...typed.warnings] };
}
