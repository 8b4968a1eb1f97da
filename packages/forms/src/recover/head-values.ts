import { fieldAt } from "../definition/field-at.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { limits } from "../reading/limits.js";
import type { CodedWarning } from "../reading/warnings.js";
import type { FoundInLines } from "./found-values.js";
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
): FoundInLines {
  const { head } = definition;
  const printed = new Set([head.nationalName, head.motto, head.agencyLabel].map(spellingKey));
  const texts = new Map<string, string>();
  const lineNumbers = new Map<string, number>();
  const agency: TextLine[] = [];
  const { rows, stateCell, isCut } = headLines(lines, head);
  let isUnread = isCut;
  let isNumbered = false;
  const set = (path: string, text: string | undefined, { number }: TextLine): void => {
    if (text === undefined || fieldAt(definition, path) === undefined) return;
    if ((texts.get(path) ?? "") === "") {
      texts.set(path, text);
      lineNumbers.set(path, number);
    } else isUnread ||= text !== "";
  };
  for (const line of rows) {
    const { text, cell } = line;
    if (printed.has(spellingKey(text))) continue;
    const row = headRow(text, head.numberLabel);
    // Below the number stands what the letter is about.
    const isOther = isNumbered || SUBJECT.test(text) || (cell > 0 && cell === stateCell);
    if (row === undefined && !isOther) agency.push(line);
    isUnread ||= row === undefined && isOther;
    isNumbered ||= row?.number !== undefined;
    set("document.number", row?.number, line);
    set("document.place", row?.place, line);
    set("document.date", row?.date, line);
    isUnread ||= row?.rest !== undefined;
  }
  const parent = parentAgency(agency, agencyName, definition);
  return {
    texts: new Map([...texts, ...parent.texts]),
    lines: new Map([...lineNumbers, ...parent.lines]),
    warnings: [...parent.warnings, ...(isUnread ? [{ code: "unread-text" } as const] : [])],
  };
}

/** The lines above the agency's own name are the organ above it. */
function parentAgency(
  rows: readonly TextLine[],
  agencyName: string,
  definition: FormDefinition,
): FoundInLines {
  const path = "document.parentAgency";
  const nothing = (...warnings: readonly CodedWarning[]): FoundInLines => ({
    texts: new Map(),
    lines: new Map(),
    warnings,
  });
  const keys = rows.map(({ text }) => capitalsOf(text));
  const whole = keys.join(" ");
  const own = agencyName.length > MOST_COMPARED ? agencyName : capitalsOf(agencyName);
  if (whole === own || whole === "") return nothing();
  if (own === "") return nothing({ code: "unread-text" });
  const at = rows.findIndex((_, index) => index > 0 && keys.slice(index).join(" ") === own);
  if (at === -1) return nothing({ path: "agencyName", code: "head-differs" });
  if (fieldAt(definition, path) === undefined) return nothing({ code: "unread-text" });
  const text = rows
    .slice(0, at)
    .map((row) => row.text.trim())
    .join(" ");
  return {
    texts: new Map([[path, text]]),
    lines: new Map(rows.slice(0, 1).map(({ number }) => [path, number])),
    warnings: [{ path, code: "guessed" }],
  };
}

/** The head is set in capitals; a few foreign letters become two by that. */
function capitalsOf(row: string): string {
  return spellingKey(row.toUpperCase());
}
