/** Marks on letters, and what nobody sees: joiners, variation selectors, soft hyphens, fillers. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const DIGIT = /\p{Nd}/u;

/**
 * A text as it is compared with what people type: letters without their marks, whether or not they compose; full-width
 * and other compatible forms as the letters that they stand for; the digits of every script as 0 to 9; nothing unseen.
 * Each character is taken by itself, so the time grows with the length only.
 */
export function bareText(text: string): string {
  return isAscii(text) ? text : Array.from(text, bareCharacter).join("");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function bareCharacter(character: string): string {
  if (isAscii(character)) return character;
  // biome-ignore lint/plugin: one character alone holds no heap of marks.
  const bare = character.normalize("NFKD").replace(UNSEEN, "");
  return DIGIT.test(bare) ? Array.from(bare, asciiDigit).join("") : bare;
}

/** Digits stand in Unicode in rows of ten, 0 first. */
function asciiDigit(character: string): string {
  if (!DIGIT.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
