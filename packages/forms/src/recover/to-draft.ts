import { onOneLine } from "@ttthdl/core/internal";
import { type DataOfForm, dataOfForm } from "../definition/data-of-form.js";
import { fieldAt, valueAt } from "../definition/field-at.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { textFields } from "../definition/text-fields.js";
import { formDocument } from "../document/form-document-of.js";
import { documentProfiles } from "../document/style.js";
import type { CodedWarning } from "../reading/warnings.js";
import { normalizeText } from "../text/normalize-text.js";
import { filledIn } from "./filler.js";
import type { FoundValues } from "./found-values.js";
import { readDate } from "./read-date.js";
import { shownValues } from "./shown-values.js";
import { splitGroup } from "./split-group.js";

/** The draft that the paper shows, and its warnings. */
export interface Draft {
  readonly data: DataOfForm;
  readonly warnings: readonly CodedWarning[];
}

/**
 * Turns texts of the paper into data. Where the paper still shows what the record says, the record's own value is
 * taken: capitals and the decree's dates lose nothing. Where a person wrote something else, the paper counts.
 */
export function toDraft(
  definition: FormDefinition,
  found: FoundValues,
  record: DataOfForm | undefined,
): Draft {
  const warnings = [...found.warnings];
  const texts = withGroupsSplit(definition, found.texts, warnings);
  const shown = documentProfiles.map((profile) =>
    shownValues(formDocument(definition, record ?? {}, { profile })),
  );
  const data: Record<string, unknown> = {};
  for (const { path, keys } of textFields(definition)) {
    const text = onPaper(definition, path, texts.get(path) ?? "");
    const said = [text, text.replace(ESCAPED_AGAIN, "")];
    const isShown = shown.some((each) =>
      said.includes(onPaper(definition, path, each.get(path) ?? "")),
    );
    const kept = record !== undefined && isShown ? valueAt(record, keys) : undefined;
    const value = typeof kept === "string" ? kept : typedValue(definition, path, text, warnings);
    if (value !== "") setAt(data, path, value);
  }
  return { data: dataOfForm(definition, data), warnings };
}

/** LibreOffice escapes what looks like an escape of a spreadsheet: `_x0041_` becomes `_x005F_x0041_`. */
const ESCAPED_AGAIN = /_x005F(?=_x[0-9A-F]{4}_)/g;

/** In one spelling; a blank of one line holds one. */
function onPaper(definition: FormDefinition, path: string, text: string): string {
  const normal = normalizeText(filledIn(text.split("\n")));
  return fieldAt(definition, path)?.kind === "multiline" ? normal : onOneLine(normal);
}

function withGroupsSplit(
  definition: FormDefinition,
  texts: ReadonlyMap<string, string>,
  warnings: CodedWarning[],
): ReadonlyMap<string, string> {
  const all = new Map(texts);
  for (const [key, field] of Object.entries(definition.fields)) {
    const text = texts.get(key) ?? "";
    if (field.kind !== "group" || text === "") continue;
    for (const [part, value] of splitGroup(field, text)) {
      const path = `${key}.${part}`;
      if ((all.get(path) ?? "") !== "") continue;
      all.set(path, value);
      warnings.push({ path, code: "guessed" });
    }
  }
  return all;
}

function typedValue(
  definition: FormDefinition,
  path: string,
  text: string,
  warnings: CodedWarning[],
): string {
  if (text === "") return "";
  if (fieldAt(definition, path)?.kind !== "date") return text;
  const day = readDate(text);
  if (day === undefined) warnings.push({ path, code: "unreadable-date" });
  return day ?? text;
}

function setAt(data: Record<string, unknown>, path: string, value: string): void {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) {
    data[key] = value;
    return;
  }
  const inner = (data[key] ?? {}) as Record<string, unknown>;
  setAt(inner, rest.join("."), value);
  data[key] = inner;
}
