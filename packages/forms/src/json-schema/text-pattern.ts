import type { TextField } from "../definition/field.js";
import { mostLinesOf } from "../definition/lengths.js";
import { EMAIL } from "../schema/email.js";

/** Tabs and unseen characters: normalising makes spaces of them or takes them away. */
const NORMALIZED = "\\t\\u00ad\\u200b\\u2060\\ufeff";
/** What a paper can show: no controls, no marks that turn the writing, no private or unassigned places, no halves of pairs. */
const ONE_LINE = `(?![\\s\\S]*[\\u2028\\u2029])[\\P{C}${NORMALIZED}]*$`;
const LINES = `[\\P{C}${NORMALIZED}\\n-\\r\\u0085]*$`;
/** Something that normalising leaves. */
const FILLED_IN = "(?=[\\s\\S]*[^\\s\\u00ad\\u200b\\u2060])";

/** The pattern of a text, for ECMA-262 with its flag `u`. What may be left out may also be empty. */
export function textPattern(field: TextField, required: boolean): string {
  const optional = (pattern: string): string => (required ? pattern : `^$|${pattern}`);
  switch (field.kind) {
    case "email":
      return optional(`^(?=${ONE_LINE})(?:${EMAIL.source})`);
    case "date":
      return optional("^\\d{4}-\\d{2}-\\d{2}$");
    case "multiline":
      return `^${required ? FILLED_IN : ""}(?!(?:[^\\n]*\\n){${mostLinesOf(field)}})${LINES}`;
    default:
      return `^${required ? FILLED_IN : ""}${ONE_LINE}`;
  }
}
