import { isIsoDay } from "@ttthdl/core";
import type { TextField } from "../definition/field.js";
import { type Attributes, element, startTag, words } from "../markup/element.js";

/** Where a control stands, and what describes it. */
export interface ControlPlace {
  readonly id: string;
  readonly name: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** The control of a blank: one line, or as many as the print leaves or the field takes. */
export function control(field: TextField, value: string, place: ControlPlace): string {
  const { id, name, describedBy, invalid } = place;
  const multiline = field.kind === "multiline";
  const attributes: Attributes = {
    id,
    name,
    autocomplete: field.autocomplete,
    "aria-describedby": describedBy,
    "aria-invalid": invalid ? "true" : undefined,
    rows: multiline ? rowsOf(field) : undefined,
    value: multiline ? undefined : value,
  };
  // The reader of HTML drops one line end after the tag.
  return multiline
    ? element("textarea", attributes, `\n${words(value)}`)
    : startTag("input", attributes, typeOf(field, value));
}

const FEWEST_ROWS = 2;
const MOST_ROWS = 12;

function rowsOf({ print, maxLines }: TextField): number {
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, print?.lines ?? maxLines ?? 0));
}

const types = {
  text: { type: "text" },
  email: { type: "email", inputmode: "email", spellcheck: "false", autocapitalize: "none" },
  // "0275 3123 456 máy lẻ 12" and "không có" are answers too; a keypad of figures could not type them.
  telephone: { type: "tel", inputmode: "text", spellcheck: "false" },
  date: { type: "date" },
} as const satisfies Readonly<Record<string, Attributes>>;

function typeOf({ kind }: TextField, value: string): Attributes {
  if (kind === "multiline") return types.text;
  // A date control shows nothing where the value is no day, and what was typed must stay to be corrected.
  return kind === "date" && value !== "" && !isIsoDay(value) ? types.text : types[kind];
}
