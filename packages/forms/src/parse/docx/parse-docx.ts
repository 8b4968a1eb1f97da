import type { FormDefinition } from "../../definition/form-definition.js";
import { parseRecord } from "../../record/parse-record.js";
import type { ParsedForm, ParseOptions } from "../parsed-form.js";
import { namedForm, wantedForm } from "../select-form.js";
import { formOfLines } from "../typed/form-of-lines.js";
import { typedValues } from "../typed/typed-values.js";
import { draftOfFound } from "../values/draft-of-found.js";
import type { FoundValues } from "../values/found-values.js";
import { type Doubt, warningsOf } from "../warnings.js";
import { bothWays } from "./both-ways.js";
import { hasControl } from "./controlled-paragraph.js";
import { openPackage } from "./open-package.js";
import type { ReadParagraph } from "./paragraph.js";
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
  const doubts: Doubt[] = [];
  const definition =
    record === undefined
      ? formOnPaper(paragraphs, options, doubts)
      : namedForm(record.definition, wantedForm(options));
  const found = paragraphs.some((paragraph) => hasControl(paragraph, definition))
    ? bothWays(paragraphs, definition, record?.data ?? {})
    : byLabels(paragraphs, definition);
  const draft = draftOfFound(definition, found, record?.data);
  return {
    form: definition.id,
    source: "docx",
    data: draft.data,
    warnings: warningsOf([...doubts, ...draft.doubts], definition, lang),
  };
}

function formOnPaper(
  paragraphs: readonly ReadParagraph[],
  options: ParseOptions,
  doubts: Doubt[],
): FormDefinition {
  const { definition, isTitled } = formOfLines(textLines(paragraphs), wantedForm(options));
  if (!isTitled) doubts.push({ code: "form-guessed" });
  return definition;
}

function byLabels(paragraphs: readonly ReadParagraph[], definition: FormDefinition): FoundValues {
  const { texts, doubts } = typedValues(textLines(paragraphs), definition);
  return { texts, doubts: [{ code: "read-by-labels" }, ...doubts] };
}
