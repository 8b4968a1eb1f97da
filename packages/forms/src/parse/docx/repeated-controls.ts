import { FormFileError } from "../../reading/form-file-error.js";
import type { Piece } from "./paragraph.js";

/** Each save of a file may repeat what the save before it repeated. */
const MOST_SAVES = 3;
/** Characters that are looked at, each once for each text of a control. */
const MOST_COMPARED = 300_000_000;

/**
 * The pieces of a paragraph, those of one field that stand side by side as one. LibreOffice 7 writes a control anew for
 * each stretch of one script in it (Latin, Chinese, Arabic …): that stretch and, behind it, the whole text. Where they are
 * just that the text counts once; otherwise they are joined and marked.
 */
export function withoutRepetitions(pieces: readonly Piece[]): readonly Piece[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && areOfOneField(group[0], piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => (group.length === 1 ? group : [joined(group)]));
}

function areOfOneField(a: Piece, b: Piece): boolean {
  return a.control !== undefined && a.control === b.control && a.isPlaceholder === b.isPlaceholder;
}

function joined(group: readonly Piece[]): Piece {
  const texts = group.map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length * texts.length > MOST_COMPARED) throw new FormFileError("too-large");
  const once = repeatedText(texts, MOST_SAVES);
  return once === undefined
    ? { ...group[0], text: texts.join(""), isRepeated: true }
    : { ...group[0], text: once };
}

/** The text that all the texts repeat, or `undefined` where they say more than that. */
function repeatedText(texts: readonly string[], saves: number): string | undefined {
  if (texts.length < 2 || saves === 0) return texts.length === 1 ? texts[0] : undefined;
  const whole: string[] = [];
  for (let at = 0; at < texts.length; at += repetitionFrom(texts, at)) whole.push(texts[at] ?? "");
  return repeatedText(whole, saves - 1);
}

/** How many texts from one on repeat it: what stands before it in them is, one after another, its end. */
function repetitionFrom(texts: readonly string[], start: number): number {
  const whole = texts[start] ?? "";
  let [length, stretches] = [1, ""];
  for (let at = start + 1; at < texts.length; at += 1) {
    const text = texts[at] ?? "";
    if (!text.endsWith(whole)) break;
    stretches += text.slice(0, text.length - whole.length);
    if (stretches.length > whole.length) break;
    if (whole.endsWith(stretches)) length = at - start + 1;
  }
  return length;
}
