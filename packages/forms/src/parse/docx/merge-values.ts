import type { DataOfForm } from "../../definition/data-of-form.js";
import { valueAt } from "../../definition/field-at.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import { textFields } from "../../definition/text-fields.js";
import type { CodedWarning } from "../../reading/warnings.js";
import type { FoundValues } from "../../recover/found-values.js";
import { labelValues } from "../../recover/label-values.js";
import { readDate } from "../../recover/read-date.js";
import { controlValues, DATE_LINE } from "./control-values.js";
import { fieldOf, hasPrintedLabel, keyOf } from "./controlled-paragraph.js";
import { headWarnings } from "./head-warnings.js";
import { linesOf, type ReadParagraph } from "./paragraph.js";
import { unreadLines } from "./unread-lines.js";

/** Values of controls take precedence; fields without a control are read by their label, place and date also when empty. */
export function mergeValues(
  paragraphs: readonly ReadParagraph[],
  definition: FormDefinition,
  record: DataOfForm,
): FoundValues {
  const controlled = controlValues(paragraphs, definition);
  const typed = labelValues(linesOf(paragraphs.map(withoutValues(definition))), definition);
  const isControlled = (path: string): boolean =>
    [...controlled.texts].some(
      ([key, text]) =>
        (key === path && !(DATE_LINE.has(path) && text === "")) ||
        key.startsWith(`${path}.`) ||
        path.startsWith(`${key}.`),
    );
  const taken = [...typed.texts].filter(([path]) => !isControlled(path));
  const texts = new Map([...controlled.texts, ...taken]);
  const warnings = [...controlled.warnings, ...unreadLines(controlled.others, taken, definition)];
  for (const [path, text] of taken) if (text !== "") warnings.push({ path, code: "guessed" });
  // The blanks of a date are filled one by one; only the first is a control, which then holds no whole date.
  const date = typed.texts.get("document.date");
  const controlledDate = texts.get("document.date") ?? "";
  const isWhole = controlledDate === "" || readDate(controlledDate) !== undefined;
  if (date !== undefined && !isWhole) texts.set("document.date", date);
  return {
    texts,
    warnings: [
      ...warnings,
      ...missingParts(controlled.texts, definition, record),
      ...headWarnings(paragraphs, definition, texts.get("agencyName") ?? ""),
      ...typed.warnings.filter(
        ({ path = "", code }) =>
          code === "not-found" && hasPrintedLabel(path, definition) && !isControlled(path),
      ),
    ],
  };
}

/** What a control holds is its field's: no label and no signature is sought in it, save in the line of place and date. */
function withoutValues(definition: FormDefinition): (paragraph: ReadParagraph) => ReadParagraph {
  return (paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => {
      const field = fieldOf(piece, definition);
      if (field === undefined || DATE_LINE.has(field)) return piece;
      return { ...piece, text: piece.text.replace(/[^\n]+/g, "") };
    }),
  });
}

/**
 * Parts of a printed group whose control is gone while another's is there. LibreOffice drops those that were empty.
 */
function missingParts(
  texts: ReadonlyMap<string, string>,
  definition: FormDefinition,
  record: DataOfForm,
): readonly CodedWarning[] {
  const groups = new Set([...texts.keys()].filter((path) => path.includes(".")).map(keyOf));
  return textFields(definition)
    .filter(
      ({ path, keys: [key, part] }) => part !== undefined && groups.has(key) && !texts.has(path),
    )
    .filter(
      ({ path, keys }) => hasPrintedLabel(path, definition) && valueAt(record, keys) !== undefined,
    )
    .map(({ path }) => ({ path, code: "not-found" }));
}
