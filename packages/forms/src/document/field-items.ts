import { decreeDate, isIsoDay } from "@ttthdl/core";
import type { FieldPrint, FormField, GroupField, TextField } from "../definition/field.js";
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
    field.kind === "group" ? groupRuns(key, field.parts, data) : textRuns(key, field, data);
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
function textRuns(key: string, field: TextField, data: PrintedData): readonly (readonly Run[])[] {
  const words = field.kind === "multiline" ? data.lines(key) : lineOf(field, data, key);
  return words === undefined ? [] : words.split("\n").map((each) => [text(each, key)]);
}

/** A day as the decree writes it; what is no day stays as it is. */
function lineOf(
  { kind }: TextField,
  data: PrintedData,
  ...path: readonly [string, ...string[]]
): string | undefined {
  const words = data.line(...path);
  return kind === "date" && words !== undefined && isIsoDay(words) ? decreeDate(words) : words;
}

/** The parts one after another, with a blank for each that is missing once one is there. */
function groupRuns(
  key: string,
  parts: GroupField["parts"],
  data: PrintedData,
): readonly (readonly Run[])[] {
  const values = Object.entries(parts).map(
    ([part, field]) => [`${key}.${part}`, lineOf(field, data, key, part)] as const,
  );
  if (values.every(([, value]) => value === undefined)) return [];
  const runs = values.flatMap(([path, value], index): readonly Run[] => {
    const run = value === undefined ? blank(MISSING_PART, path) : text(value, path);
    return index === 0 ? [run] : [text(", "), run];
  });
  return [runs];
}

const MISSING_PART = 20;
