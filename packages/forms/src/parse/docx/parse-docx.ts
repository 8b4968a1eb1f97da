import { parseRecord } from "../../record/parse-record.js";
import type { ParsedForm, ParseOptions } from "../parsed-form.js";
import { namedForm, wantedForm } from "../select-form.js";
import { formOfLines } from "../typed/form-of-lines.js";
import { typedValues } from "../typed/typed-values.js";
import { draftOfFound } from "../values/draft-of-found.js";
import { type Doubt, warningsOf } from "../warnings.js";
import { bothWays } from "./both-ways.js";
import { hasControl } from "./controlled-paragraph.js";
import { openPackage } from "./open-package.js";
import { readParagraphs } from "./read-paragraphs.js";
import { readRecordText } from "./read-record.js";
import { textLines } from "./text-lines.js";

/** Reads a Word file: by its content controls and its record where it has them, by the printed labels where not. */
export function parseDocx(bytes: Uint8Array, options: ParseOptions): ParsedForm {
  const { lang = "vi" } = options;
  const opened = openPackage(bytes);
  const paragraphs = readParagraphs(opened);
  const text = readRecordText(opened);
  const record = text === undefined ? undefined : parseRecord(text);
  const lines = textLines(paragraphs);
  const wanted = wantedForm(options);
  const { definition, isTitled, places } =
    record === undefined
      ? formOfLines(lines, wanted)
      : { definition: namedForm(record.definition, wanted), isTitled: true, places: undefined };
  const doubts: readonly Doubt[] = isTitled ? [] : [{ code: "form-guessed" }];
  const typed = typedValues(lines, definition, places);
  const found = paragraphs.some((paragraph) => hasControl(paragraph, definition))
    ? bothWays(paragraphs, typed, definition, record?.data ?? {})
    : { ...typed, doubts: [{ code: "read-by-labels" } as const, ...typed.doubts] };
  const draft = draftOfFound(definition, found, record?.data);
  return {
    form: definition.id,
    source: "docx",
    data: draft.data,
    warnings: warningsOf([...doubts, ...draft.doubts], definition, lang),
  };
}
