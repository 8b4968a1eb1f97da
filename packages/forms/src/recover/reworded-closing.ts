import type { FormDefinition } from "../definition/form-definition.js";
import type { Label, LabelPlace } from "./labels.js";
import { SIGNS_FOR, type SignatureRow, signatureRow } from "./signature-rows.js";
import { lastIndexOf, type TextLine } from "./text-line.js";

/** How people close a letter in words of their own; an item of a list closes nothing. */
const CLOSING =
  /^\s*(?:(?:\p{L}+\s+){0,8}?(?:cam kết|cam đoan)(?!\p{L})|(?:xin\s+)?(?:trân trọng|chân thành)(?!\p{L})|(?:rất|kính)\s+mong(?!\p{L}))/iu;
const ITEM = /^\s*[^\p{L}\s]/u;
const COPIES = /^\s*Nơi nhận\s*(?:[:：\t]|$)/iu;
/** Of a line, as much as is looked at. */
const BEGINNING = 200;

/**
 * Where the last value ends although the printed closing statement is not there: at a closing in other words, or where the
 * signature begins.
 */
export function withRewordedClosing(
  lines: readonly TextLine[],
  places: readonly LabelPlace[],
  definition: FormDefinition,
): readonly LabelPlace[] {
  const last = lastIndexOf(places, ({ label }) => label.field !== undefined);
  const from = places[last];
  const next = places[last + 1];
  if (from === undefined || next?.label.kind === "closing") return places;
  const begin = from.line + 1;
  const signature = signatureBegin(lines, begin, next?.line, definition);
  const closing = closingBegin(lines, begin, signature ?? lines.length);
  const line = closing ?? signature;
  if (line === undefined || line === next?.line) return places;
  const label = closing === undefined ? SIGNATURE : LOOSE;
  return [
    ...places.slice(0, last + 1),
    { label, line, start: 0, end: 0 },
    ...places.slice(last + 1),
  ];
}

const LOOSE: Label = { kind: "closing", atStart: CLOSING };
const SIGNATURE: Label = { kind: "signature", atStart: SIGNS_FOR };

/** The first line of the signature: words that stand in one only, or titles above the note or a name. */
function signatureBegin(
  lines: readonly TextLine[],
  begin: number,
  printed: number | undefined,
  definition: FormDefinition,
): number | undefined {
  const end = printed ?? lines.length;
  const own = lines
    .slice(begin, end)
    .findIndex(({ text }) => SIGNS_FOR.test(text) || COPIES.test(text));
  if (own !== -1) return begin + own;
  const rowAt = (line: number): SignatureRow =>
    signatureRow({ text: lines[line]?.text.trim() ?? "", number: line + 1 }, definition);
  const above = (line: number): number => {
    let at = line - 1;
    while (at > begin && lines[at]?.text.trim() === "") at -= 1;
    return at;
  };
  let line = printed ?? above(lines.length);
  if (printed === undefined) {
    if (line < begin || !rowAt(line).isName || rowAt(above(line)).title !== "worded")
      return undefined;
  }
  for (let at = above(line); at >= begin && rowAt(at).title !== undefined; at = above(at))
    line = at;
  return line;
}

/** The first of the last lines in a row that close the letter. */
function closingBegin(lines: readonly TextLine[], begin: number, end: number): number | undefined {
  const isClosing = (line: number): boolean => {
    const text = lines[line]?.text ?? "";
    if (CLOSING.test(text.slice(0, BEGINNING))) return true;
    return ITEM.test(text) ? false : text.trimEnd().endsWith("./.");
  };
  let line = end - 1;
  while (line >= begin && !isClosing(line)) line -= 1;
  if (line < begin) return undefined;
  while (line > begin && isClosing(line - 1)) line -= 1;
  return line;
}
