import { hasWords } from "./printed-words.js";

/** What a row of the head contains. */
export interface HeadRow {
  readonly number?: string;
  readonly place?: string;
  readonly date?: string;
  /** Words that are none of these. */
  readonly rest?: string;
}

const IN_WORDS = "ngày\\s*\\d{0,2}\\s*tháng\\s*\\d{0,2}\\s*năm[\\s\\d]*";
const IN_FIGURES = "(?:ngày\\s*)?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}(?!\\d)";
const DATE = dateIn(`${IN_WORDS}|${IN_FIGURES}`);
/** A number may look like a date in figures. */
const DATE_BEHIND_NUMBER = dateIn(IN_WORDS);
/** A day is named, but not as a date. */
const UNREADABLE = dateIn(
  "ngày(?!\\p{L})(?=\\D{0,20}\\d).*|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2}(?!\\d)",
);
/** A year whose last figures nobody filled in. */
const OPEN_YEAR = /năm\s*20\s*$/iu;

/** Reads number, place and date; `undefined` where a row has none of them. */
export function headRow(text: string, numberLabel: string): HeadRow | undefined {
  const label = numberLabel.replace(":", "");
  const number = new RegExp(`^\\s*${label}\\s*(?:[:：]|(?=\\d))(.*)$`, "isu").exec(text)?.[1];
  const readable = (number === undefined ? DATE : DATE_BEHIND_NUMBER).exec(number ?? text);
  const dated = readable ?? (number === undefined ? UNREADABLE.exec(text) : null);
  if (dated === null) return number === undefined ? undefined : { number: number.trim() };
  const [, before = "", date = "", rest = ""] = dated;
  const isFilled = /\d/.test(date.replace(OPEN_YEAR, ""));
  return {
    ...(number === undefined ? { place: before.trim() } : numberAndPlace(before.trim())),
    ...(isFilled ? { date: date.trim() } : {}),
    ...(hasWords(rest) ? { rest } : {}),
  };
}

/** With room for one sign of space only: the place begins with a letter, and a number has figures or a stroke. */
function numberAndPlace(text: string): HeadRow {
  if (/^[^\s\d/]+(?:\s|$)/.test(text)) return { number: "", place: text };
  const gap = text.search(/\s\p{L}/u);
  if (gap === -1) return { number: text };
  return { number: text.slice(0, gap), place: text.slice(gap).trim() };
}

function dateIn(day: string): RegExp {
  return new RegExp(`^(.*?)(?<![\\s,])[\\s,]*(?<![\\p{L}\\p{N}/.-])(${day})(.*)$`, "isu");
}
