import { fieldAt } from "../definition/field-at.js";
import type { FormDefinition } from "../definition/form-definition.js";
import type { CodedWarning } from "../reading/warnings.js";
import type { FoundInLines } from "./found-values.js";
import type { LabelPlace } from "./labels.js";
import { hasWords } from "./printed-words.js";
import { type SignatureRow, signatureRows } from "./signature-rows.js";
import { lastIndexOf, type TextLine } from "./text-line.js";

const MOST_TITLES = 4;
/** Lines of a signature and of the copies beside it. */
const MOST_LINES = 200;

/** Where title and name stand among the rows. */
interface Signer {
  readonly titles: readonly SignatureRow[];
  readonly name: readonly SignatureRow[];
}

/**
 * Who signed: titles stand above the note, the name below it. Without the note the name is the row that looks like one,
 * below a title if there is such a row. Rows that are neither are reported as unread.
 */
export function signatureValues(
  lines: readonly TextLine[],
  places: readonly LabelPlace[],
  definition: FormDefinition,
): FoundInLines {
  const texts = new Map<string, string>();
  const lineNumbers = new Map<string, number>();
  const warnings: CodedWarning[] = [];
  const { rows, isCut } = rowsBelow(lines, places, definition);
  const note = lastIndexOf(rows, ({ isNote }) => isNote);
  const signer = note === -1 ? withoutNote(rows) : aroundNote(rows, note);
  const titles = signer.titles.filter(({ title }) => title !== "printed");
  const isPrinted = rows.some(({ isNote, title }) => isNote || title === "printed");
  const taken = new Set([...signer.titles, ...signer.name]);
  const isUnread =
    isCut || rows.some((row) => !(row.isNote || row.title === "printed" || taken.has(row)));
  // What nobody signed is blank.
  const isBlank = isPrinted && !isUnread;
  const set = (path: string, found: readonly SignatureRow[]): void => {
    const field = fieldAt(definition, path);
    if (field === undefined) return;
    const text = found.map((row) => row.text).join(field.kind === "multiline" ? "\n" : " ");
    if (text === "") {
      if (!isBlank) warnings.push({ path, code: "not-found" });
      return;
    }
    texts.set(path, text);
    lineNumbers.set(path, found[0]?.number ?? 0);
    warnings.push({ path, code: "guessed" });
  };
  set("document.signerTitle", titles);
  set("document.signerName", signer.name);
  if (isUnread) warnings.push({ code: "unread-text" });
  return { texts, lines: lineNumbers, warnings };
}

/** Below the closing statement, or from the first row of the signature on where there is none. */
function rowsBelow(
  lines: readonly TextLine[],
  places: readonly LabelPlace[],
  definition: FormDefinition,
): { readonly rows: readonly SignatureRow[]; readonly isCut: boolean } {
  const first = places.find(({ label }) => SIGNATURE.has(label.kind));
  if (first === undefined) return { rows: [], isCut: false };
  const begin = first.label.kind === "closing" ? first.line + 1 : first.line;
  const filled = lines.slice(begin).filter(({ text }) => hasWords(text));
  return {
    rows: signatureRows(filled.slice(0, MOST_LINES), definition),
    isCut: filled.length > MOST_LINES,
  };
}

const SIGNATURE: ReadonlySet<string> = new Set(["closing", "signature", "signer", "note"]);

function aroundNote(rows: readonly SignatureRow[], note: number): Signer {
  const above = titlesAbove(rows.slice(0, note).filter(({ isNote }) => !isNote));
  const below = rows.slice(note + 1);
  const end = below.findIndex(({ title }) => title !== "worded");
  const hasTitle = above.some(({ title }) => title !== "printed");
  const titles = hasTitle ? above : [...above, ...below.slice(0, Math.max(0, end))];
  const rest = hasTitle ? below : below.slice(Math.max(0, end));
  const name = rest.find(({ isName }) => isName);
  return { titles, name: name === undefined ? (rest.length > 2 ? [] : rest) : [name] };
}

function withoutNote(rows: readonly SignatureRow[]): Signer {
  const isWorded = (at: number): boolean =>
    rows[at]?.title === "worded" || rows[at]?.title === "printed";
  const names = rows.flatMap(({ isName, title }, at) => {
    // In capitals a name looks like a title: it is the last row, below one.
    const isBelow = at === rows.length - 1 && rows[at - 1]?.title !== undefined;
    return isName && (title === undefined || isBelow) ? [at] : [];
  });
  const at = names.find((each) => isWorded(each - 1)) ?? names.at(-1) ?? -1;
  const name = rows[at];
  return {
    titles: titlesAbove(name === undefined ? rows : rows.slice(0, at)),
    name: name === undefined ? [] : [name],
  };
}

/** The last of the rows, as far as they look like titles. */
function titlesAbove(rows: readonly SignatureRow[]): readonly SignatureRow[] {
  const before = lastIndexOf(rows, ({ title }) => title === undefined);
  return rows.slice(Math.max(before + 1, rows.length - MOST_TITLES));
}
