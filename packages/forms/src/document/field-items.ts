import type { FieldPrint, FormField, TextField } from "../definition/field.js";
import type { FormDefinition, FormSection } from "../definition/form-definition.js";
import type { FieldItem, FieldsBlock, Run } from "./form-document.js";
import type { PrintedData } from "./printed-data.js";
import { blank, line, text } from "./runs.js";
import type { DocumentStyle } from "./style.js";

/** The printed fields of a section; those that share a line share a block. */
export function fieldBlocks(
  { fields }: FormDefinition,
  section: FormSection,
  data: PrintedData,
  style: DocumentStyle,
): readonly FieldsBlock[] {
  const blocks: { kind: "fields"; role: "body"; items: FieldItem[] }[] = [];
  for (const key of section.fields) {
    const field = fields[key];
    if (field?.print === undefined) continue;
    const item = fieldItem(key, field, field.print, data, style);
    const last = blocks.at(-1);
    if (field.print.sameLine === true && last !== undefined) last.items.push(item);
    else blocks.push({ kind: "fields", role: "body", items: [item] });
  }
  return blocks;
}

function fieldItem(
  key: string,
  field: FormField,
  print: FieldPrint,
  data: PrintedData,
  style: DocumentStyle,
): FieldItem {
  const paragraphs =
    field.kind === "group"
      ? groupRuns(key, Object.keys(field.parts), data)
      : textRuns(key, field, data);
  const lines =
    paragraphs.length > 0
      ? paragraphs
      : Array.from({ length: print.lines }, () => [blank("rest", key)]);
  const startsBelow = print.below === true || paragraphs.length > 1;
  const item = {
    field: key,
    label: print.label,
    beside: startsBelow ? [] : (lines[0] ?? []),
    below: (startsBelow ? lines : lines.slice(1)).map((runs) => line(style, "body", ...runs)),
  };
  return print.marker === undefined ? item : withMarker(item, print.marker);
}

/** Key by key: a copy by spreading costs more than all the rest. */
function withMarker({ field, label, beside, below }: FieldItem, marker: string): FieldItem {
  return { field, marker, label, beside, below };
}

/** A blank for one line gets one line, whatever the data hold. */
function textRuns(
  key: string,
  { kind }: TextField,
  data: PrintedData,
): readonly (readonly Run[])[] {
  const words = kind === "multiline" ? data.lines(key) : data.line(key);
  return words === undefined ? [] : words.split("\n").map((each) => [text(each, key)]);
}

/** The parts one after another, with a blank for each that is missing once one is there. */
function groupRuns(
  key: string,
  parts: readonly string[],
  data: PrintedData,
): readonly (readonly Run[])[] {
  const values = parts.map((part) => [`${key}.${part}`, data.line(key, part)] as const);
  if (values.every(([, value]) => value === undefined)) return [];
  const runs = values.flatMap(([path, value], index): readonly Run[] => {
    const run = value === undefined ? blank(MISSING_PART, path) : text(value, path);
    return index === 0 ? [run] : [text(", "), run];
  });
  return [runs];
}

const MISSING_PART = 20;
