import { fieldAt } from "../definition/field-at.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { limits } from "../reading/limits.js";
import type { CodedWarning } from "../reading/warnings.js";
import type { FoundValues } from "./found-values.js";
import { headLines } from "./head-lines.js";
import { headRow } from "./head-row.js";
import { spellingKey } from "./printed-words.js";
import type { TextLine } from "./text-line.js";

/** Characters of a name: no head is longer. */
const MOST_COMPARED: number = limits.headRows * limits.headRowLength;
const SUBJECT = /^\s*(?:V\/v|Về việc)(?!\p{L})/iu;

/** What stands above the title: number, place and date, and the organ above the agency. */
export function headValues(
  lines: readonly TextLine[],
  definition: FormDefinition,
  agencyName: string,
): FoundValues {
  const { head } = definition;
  const printed = new Set([head.nationalName, head.motto, head.agencyLabel].map(spellingKey));
  const texts = new Map<string, string>();
  const agency: string[] = [];
  const { rows, stateCell, isCut } = headLines(lines, head);
  let isUnread = isCut;
  let isNumbered = false;
  const set = (path: string, text: string | undefined): void => {
    if (text === undefined || fieldAt(definition, path) === undefined) return;
    if ((texts.get(path) ?? "") === "") texts.set(path, text);
    else isUnread ||= text !== "";
  };
  for (const { text, cell } of rows) {
    if (printed.has(spellingKey(text))) continue;
    const row = headRow(text, head.numberLabel);
    // Below the number stands what the letter is about.
    const isOther = isNumbered || SUBJECT.test(text) || (cell > 0 && cell === stateCell);
    if (row === undefined && !isOther) agency.push(text.trim());
    isUnread ||= row === undefined && isOther;
    isNumbered ||= row?.number !== undefined;
    set("document.number", row?.number);
    set("document.place", row?.place);
    set("document.date", row?.date);
    isUnread ||= row?.rest !== undefined;
  }
  const parent = parentAgency(agency, agencyName, definition);
  return {
    texts: new Map([...texts, ...parent.texts]),
    warnings: [...parent.warnings, ...(isUnread ? [{ code: "unread-text" } as const] : [])],
  };
}

/** The lines above the agency's own name are the organ above it. */
function parentAgency(
  rows: readonly string[],
  agencyName: string,
  definition: FormDefinition,
): FoundValues {
  const found = (
    texts: ReadonlyMap<string, string>,
    ...warnings: readonly CodedWarning[]
  ): FoundValues => ({
    texts,
    warnings,
  });
  const none = new Map<string, string>();
  const keys = rows.map(capitalsOf);
  const whole = keys.join(" ");
  const own = agencyName.length > MOST_COMPARED ? agencyName : capitalsOf(agencyName);
  if (whole === own || whole === "") return found(none);
  if (own === "") return found(none, { code: "unread-text" });
  const at = rows.findIndex((_, index) => index > 0 && keys.slice(index).join(" ") === own);
  if (at === -1) return found(none, { path: "agencyName", code: "head-differs" });
  const path = "document.parentAgency";
  if (fieldAt(definition, path) === undefined) return found(none, { code: "unread-text" });
  return found(new Map([[path, rows.slice(0, at).join(" ")]]), { path, code: "guessed" });
}

/** The head is set in capitals; a few foreign letters become two by that. */
function capitalsOf(row: string): string {
  return spellingKey(row.toUpperCase());
}
