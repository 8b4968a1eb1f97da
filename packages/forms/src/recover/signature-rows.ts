import type { FormDefinition } from "../definition/form-definition.js";
import { withoutDistributionList } from "./distribution-list.js";
import { hasWords, wordsOf } from "./printed-words.js";
import { columnsOf, type TextLine } from "./text-line.js";

/** What a row below the closing statement is by its looks. */
export interface SignatureRow {
  readonly text: string;
  /** Number of its line. */
  readonly number: number;
  /** `printed`: the title that the form prints for any signer; `worded`: begins as titles do. */
  readonly title?: "printed" | "worded" | "capitals";
  /** "(Ký, ghi rõ họ tên, đóng dấu)", "(Đã ký)". */
  readonly isNote: boolean;
  readonly isName: boolean;
}

const LONGEST = 200;
/** How titles begin in which somebody signs for another. */
export const SIGNS_FOR: RegExp = /^\s*(?:TM|KT|TL|TUQ)\s?\./u;
const TITLE =
  /^(?:(?:phó|quyền|q\.)\s+)*(?:tổng\s+|chi\s+)?(?:giám đốc|chủ tịch|thủ trưởng|chánh|(?:cục|vụ|viện|hiệu)?\s?trưởng|bí thư)(?!\p{L})/iu;
const SENTENCE_END = /[.;:,]$/u;
const NOTE = /^[([{]?\s*(?:đã ký|ký,|ký tên|ký và|ký ghi|chữ ký|đóng dấu)/iu;
/** At least two words with capitals, academic degrees before them. */
const NAME = /^(?:\p{L}{1,6}\.\s?){0,4}\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){1,6}$/u;
const THANKS =
  /^(?:xin\s+)?(?:trân trọng|chân thành)?\s*(?:xin\s+)?(?:cảm ơn|cám ơn|kính chào)?$/iu;

/** The rows below the closing statement, without the list of copies, thanks, and what the form prints. */
export function signatureRows(
  lines: readonly TextLine[],
  definition: FormDefinition,
): readonly SignatureRow[] {
  const statement = ` ${wordsOf(definition.closing)} `;
  return withoutDistributionList(lines)
    .flatMap((line) => columnsOf(line.text).map((text) => ({ ...line, text })))
    .filter(({ text }) => hasWords(text))
    .filter(({ text }) => {
      if (text.length > LONGEST) return true;
      const words = wordsOf(text);
      return !THANKS.test(words) && !statement.includes(` ${words} `);
    })
    .map((line) => signatureRow({ ...line, text: line.text.trim() }, definition));
}

export function signatureRow(
  { text, number }: Pick<TextLine, "text" | "number">,
  { signature }: FormDefinition,
): SignatureRow {
  if (text.length > LONGEST) return { text, number, isNote: false, isName: false };
  const isWorded = (SIGNS_FOR.test(text) || TITLE.test(text)) && !SENTENCE_END.test(text);
  const isNote = NOTE.test(text) || wordsOf(text) === wordsOf(signature.note);
  const title =
    wordsOf(text) === wordsOf(signature.title)
      ? "printed"
      : isWorded
        ? "worded"
        : isCapitals(text) && !isNote
          ? "capitals"
          : undefined;
  const isName = NAME.test(text) && !isWorded && !isNote && title !== "printed";
  return { text, number, isNote, isName, ...(title === undefined ? {} : { title }) };
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}{2}/u.test(text) && !/[.:;]$/u.test(text);
}
