import type { FormDefinition } from "../../definition/form-definition.js";
import { wordsOf } from "../values/printed-words.js";

/** What is left of words between controls without the label that is printed there; empty where nothing is. */
export function typedPast(
  text: string,
  { head, subtitle, fields }: FormDefinition,
  printed: ReadonlySet<string>,
): string {
  const plain = text.normalize("NFC").trim();
  if (!hasWords(plain) || printed.has(wordsOf(plain))) return "";
  const labels = [
    head.numberLabel,
    subtitle.text,
    ...Object.values(fields).flatMap(({ print }) => {
      if (print === undefined) return [];
      return print.marker === undefined
        ? [print.label]
        : [`${print.marker} ${print.label}`, print.label];
    }),
  ];
  const label = labels.find((each) => plain.startsWith(each));
  const rest = label === undefined ? plain : plain.slice(label.length).trim();
  return hasWords(rest) && !printed.has(wordsOf(rest)) ? rest : "";
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
