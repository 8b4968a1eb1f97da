import { fieldAt } from "../../definition/field-at.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import { limits } from "../limits.js";
import type { FoundValues } from "../values/found-values.js";
import { wordsOf } from "../values/printed-words.js";
import type { Doubt } from "../warnings.js";
import type { TextLine } from "./text-line.js";

const DATE = /^(.*?)(?<![\s,])[\s,]*\b(ngày\s*\d{0,2}\s*tháng\s*\d{0,2}\s*năm.*)$/iu;

/** What stands above the title: number, place and date, and the organ above the agency. */
export function headValues(
  lines: readonly TextLine[],
  definition: FormDefinition,
  agencyName: string,
): FoundValues {
  const texts = new Map<string, string>();
  const agency: string[] = [];
  const { head } = definition;
  const state = [head.nationalName, head.motto].map(wordsOf);
  const set = (path: string, text: string): void => {
    if (fieldAt(definition, path) !== undefined) texts.set(path, text.trim());
  };
  for (const chunk of rowsAbove(lines)) {
    const words = wordsOf(chunk);
    const date = DATE.exec(chunk);
    const number = new RegExp(`^\\s*${head.numberLabel}?\\s*[:：]?\\s*(?=\\S)(.*)$`, "iu").exec(
      chunk,
    );
    if (state.includes(words)) continue;
    if (date !== null) {
      set("document.place", date[1] ?? "");
      if (/\d/.test(date[2]?.replace(/năm\s*20\s*$/iu, "") ?? ""))
        set("document.date", date[2] ?? "");
    } else if (number !== null && words.startsWith(wordsOf(head.numberLabel))) {
      set("document.number", chunk.replace(/^\s*số\s*[:：]?/iu, ""));
    } else if (words !== wordsOf(head.agencyLabel)) agency.push(chunk.trim());
  }
  return withParent(agency, agencyName, texts, definition);
}

/** The rows nearest above the title; a head has about ten, and a text made to harm has thousands. */
function rowsAbove(lines: readonly TextLine[]): readonly string[] {
  return lines
    .flatMap(({ text }) => text.split(/\t+|\s{4,}/))
    .filter((row) => /[\p{L}\p{N}]/u.test(row))
    .slice(-limits.headRows);
}

/** The lines above the agency's own name are the organ above it. */
function withParent(
  rows: readonly string[],
  agencyName: string,
  texts: Map<string, string>,
  definition: FormDefinition,
): FoundValues {
  const doubts: Doubt[] = [];
  const whole = capitalsOf(rows);
  const own = capitalsOf([agencyName]);
  if (whole === "" || own === "" || whole === own) return { texts, doubts };
  const at = rows.findIndex((_, index) => index > 0 && capitalsOf(rows.slice(index)) === own);
  if (at === -1) doubts.push({ path: "agencyName", code: "head-differs" });
  else if (fieldAt(definition, "document.parentAgency") !== undefined) {
    texts.set("document.parentAgency", rows.slice(0, at).join(" "));
    doubts.push({ path: "document.parentAgency", code: "guessed" });
  }
  return { texts, doubts };
}

/** The head is set in capitals; a few foreign letters become two by that. */
function capitalsOf(rows: readonly string[]): string {
  return wordsOf(rows.join(" ").toUpperCase());
}
