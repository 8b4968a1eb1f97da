import { toNfc } from "@ttthdl/core";
import { fieldAt } from "../../definition/field-at.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import { startsWithLabel } from "../typed/find-labels.js";
import { labelsOf } from "../typed/labels.js";
import { filledIn, isBlank } from "../values/filler.js";
import type { FoundValues } from "../values/found-values.js";
import { isPrinted, printedLines, wordsOf } from "../values/printed-words.js";
import type { Doubt } from "../warnings.js";
import type { Piece, ReadParagraph } from "./read-paragraphs.js";

/** Set apart: their line holds printed words and blanks by turns. */
const DATE_LINE: ReadonlySet<string> = new Set(["document.place", "document.date"]);

/**
 * What the content controls hold. Controls of one field below each other are its lines; a paragraph between them is a
 * line too. What stands beside or below a control and is not printed was typed past it, and is added with a doubt.
 */
export function controlValues(
  paragraphs: readonly ReadParagraph[],
  definition: FormDefinition,
): FoundValues {
  const reader = new ControlReader(definition);
  for (const { pieces } of paragraphs) reader.paragraph(pieces);
  reader.end();
  const texts = new Map([...reader.rows].map(([field, rows]) => [field, filledIn(rows)] as const));
  return { texts, doubts: reader.doubts };
}

class ControlReader {
  readonly rows = new Map<string, string[]>();
  readonly doubts: Doubt[] = [];
  readonly #definition: FormDefinition;
  readonly #printed: ReadonlySet<string>;
  /** The field whose lines may go on. */
  #current: string | undefined;
  #between: string[] = [];

  constructor(definition: FormDefinition) {
    this.#definition = definition;
    this.#printed = printedLines(definition);
  }

  paragraph(pieces: readonly Piece[]): void {
    const fields = [...new Set(pieces.flatMap((piece) => this.#fieldOf(piece) ?? []))];
    if (fields.length === 0) this.#bare(pieces.map(({ text }) => text).join(""));
    for (const field of fields) {
      const own = pieces.filter(
        (piece) => this.#fieldOf(piece) === field && piece.isPlaceholder !== true,
      );
      this.#row(field, own.map(({ text }) => text).join(""));
    }
    if (fields.length > 0 && !fields.some((field) => DATE_LINE.has(field)))
      this.#pastControls(pieces);
  }

  end(): void {
    this.#flush();
  }

  #fieldOf({ control }: Piece): string | undefined {
    if (control === undefined) return undefined;
    return fieldAt(this.#definition, control) === undefined ? undefined : control;
  }

  #bare(text: string): void {
    if (this.#current === undefined) return;
    const isLabel = startsWithLabel(toNfc(text), labelsOf(this.#definition));
    if (isLabel || isPrinted(text, this.#printed, this.#definition)) this.#flush();
    else this.#between.push(text);
  }

  #row(field: string, text: string): void {
    if (field !== this.#current) this.#flush();
    if (this.#between.some((each) => !isBlank(each))) this.#doubt(field);
    const rows = this.rows.get(field) ?? [];
    for (const each of [...this.#between, text]) rows.push(each);
    this.rows.set(field, rows);
    this.#between = [];
    // Below a value of the head stands another line of the head.
    this.#current =
      this.#definition.fields[field.split(".")[0] ?? ""]?.print === undefined ? undefined : field;
  }

  /** Paragraphs below the last control of a field. */
  #flush(): void {
    if (this.#current !== undefined && this.#between.some((each) => !isBlank(each))) {
      const rows = this.rows.get(this.#current) ?? [];
      this.rows.set(this.#current, rows.concat(this.#between));
      this.#doubt(this.#current);
    }
    this.#between = [];
    this.#current = undefined;
  }

  #pastControls(pieces: readonly Piece[]): void {
    let field = pieces.map((piece) => this.#fieldOf(piece)).find((each) => each !== undefined);
    for (const piece of pieces) {
      const own = this.#fieldOf(piece);
      if (own !== undefined) field = own;
      const extra =
        own === undefined && piece.isPlaceholder !== true ? this.#unprinted(piece.text) : "";
      const rows = field === undefined ? undefined : this.rows.get(field);
      if (extra === "" || field === undefined || rows === undefined) continue;
      rows.push(`${rows.pop() ?? ""} ${extra}`.trim());
      this.#doubt(field);
    }
  }

  /** What is left of words between controls without the labels that are printed there. */
  #unprinted(text: string): string {
    const plain = toNfc(text).trim();
    if (!/[\p{L}\p{N}]/u.test(plain) || this.#printed.has(wordsOf(plain))) return "";
    const { head, subtitle, fields } = this.#definition;
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
    return rest !== "" && this.#printed.has(wordsOf(rest))
      ? ""
      : /[\p{L}\p{N}]/u.test(rest)
        ? rest
        : "";
  }

  #doubt(path: string): void {
    this.doubts.push({ path, code: "outside-control" });
  }
}
