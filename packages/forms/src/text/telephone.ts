const SEPARATORS = /\s*[,;/]\s*|\s+(?:và|hoặc|-)\s+/u;
const EXTENSION = /\s*\(?(?:máy lẻ|nhánh|ext\.?|số lẻ)[\s:.]*\d{1,6}\)?$/iu;
const PUNCTUATION = /[\s.()-]/g;
const NUMBER = /^(?:0|\+84)(?:[35789]\d{8}|2\d{9})$/;
const NONE = /^không(?: có)?\.?$/iu;

/** Whether a text is one or more Vietnamese telephone numbers, with or without extensions, or says that there is none. */
export function looksLikeTelephones(text: string): boolean {
  if (NONE.test(text)) return true;
  return text
    .split(SEPARATORS)
    .every((each) => NUMBER.test(each.replace(EXTENSION, "").replace(PUNCTUATION, "")));
}
