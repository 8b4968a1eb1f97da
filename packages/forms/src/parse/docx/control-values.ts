import { fieldAt } from "../../definition/field-at.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import type { CodedWarning, ParseWarningCode } from "../../reading/warnings.js";
import { filledIn, isBlank } from "../../recover/filler.js";
import type { FoundValues } from "../../recover/found-values.js";
import type { TextLine } from "../../recover/text-line.js";
import { ControlOrder } from "./control-order.js";
import {
  type ControlledParagraph,
  controlledKeys,
  controlledParagraphs,
  fieldOf,
  hasPrintedLabel,
} from "./controlled-paragraph.js";
import { movedBreaks } from "./moved-breaks.js";
import type { Piece, ReadParagraph } from "./paragraph.js";
import { type PrintedParagraph, printedParagraphs } from "./printed-paragraphs.js";
import { textBesideControls } from "./text-beside-controls.js";

/** Text of a paragraph that belongs to no control. */
export type OtherLine = Pick<TextLine, "text" | "cell">;

/** What controls hold, and the lines below the head that belong to none of them. */
export interface ControlValues extends FoundValues {
  readonly others: readonly OtherLine[];
}

/** Set apart: their line holds printed words and blanks by turns. */
export const DATE_LINE: ReadonlySet<string> = new Set(["document.place", "document.date"]);
const PRINTED_IN_DATE = /ngày|tháng|năm|\d+/giu;

/**
 * What the content controls hold. Controls of one field below each other are its lines; a paragraph between them is a
 * line too. Other text beside, above or below a control is added to its value with a warning.
 *
 * @throws FormFileError for a file with more than one form.
 */
export function controlValues(
  paragraphs: readonly ReadParagraph[],
  definition: FormDefinition,
): ControlValues {
  const controlled = controlledParagraphs(paragraphs, definition);
  const reader = new ControlReader(definition, controlledKeys(controlled));
  const printed = printedParagraphs(controlled, definition);
  for (const [index, paragraph] of controlled.entries()) {
    const print = printed.get(index);
    if (paragraph.fields.length > 0) reader.controls(paragraph);
    else if (print === undefined) reader.typed(paragraph);
    else reader.printed(print);
  }
  reader.end();
  const texts = new Map([...reader.rows].map(([field, rows]) => [field, filledIn(rows)] as const));
  return { texts, warnings: reader.warnings, others: reader.others };
}

class ControlReader {
  readonly rows = new Map<string, string[]>();
  readonly warnings: CodedWarning[] = [];
  readonly others: OtherLine[] = [];
  readonly #definition: FormDefinition;
  readonly #controlled: ReadonlySet<string>;
  readonly #order: ControlOrder;
  /** The field whose lines may go on. */
  #current: string | undefined;
  #between: string[] = [];
  #isBelowHead = false;

  constructor(definition: FormDefinition, controlled: ReadonlySet<string>) {
    this.#definition = definition;
    this.#controlled = controlled;
    this.#order = new ControlOrder(definition);
  }

  controls({ pieces, fields, bareText, cell, hasMore }: ControlledParagraph): void {
    if (hasMore) this.#warn(fields[0] ?? "", "not-text");
    for (const field of fields) {
      const all = pieces.filter((piece) => fieldOf(piece, this.#definition) === field);
      const own = all.filter(({ isPlaceholder }) => isPlaceholder !== true);
      if (all.some(({ isPlaceholder, text }) => isPlaceholder && !isBlank(text))) {
        this.#warn(field, "placeholder-words");
      }
      if (all.some(({ hasMore }) => hasMore)) this.#warn(field, "not-text");
      if (own.some(({ isRepeated }) => isRepeated)) this.#warn(field, "repeated-control");
      this.#row(field, own.map(({ text }) => text).join(""));
    }
    for (const field of movedBreaks(pieces, this.#definition))
      this.#warn(field, "moved-line-break");
    if (fields.some((field) => DATE_LINE.has(field))) {
      this.others.push({ text: bareText.replace(PRINTED_IN_DATE, " "), cell });
    } else this.#pastControls(pieces);
  }

  printed({ opens, beside }: PrintedParagraph): void {
    this.#flush();
    this.#isBelowHead = true;
    this.#current = opens;
    if (beside !== "") this.#between.push(beside);
  }

  typed({ bareText, cell, hasMore }: ControlledParagraph): void {
    if (this.#current !== undefined && hasMore) this.#warn(this.#current, "not-text");
    if (this.#current !== undefined) this.#between.push(bareText);
    else if (this.#isBelowHead) this.others.push({ text: bareText, cell });
  }

  end(): void {
    this.#flush();
  }

  #row(field: string, text: string): void {
    if (field !== this.#current) this.#flush();
    const oddity = this.#order.oddity(field);
    if (oddity !== undefined) this.#warn(field, oddity);
    this.#add(field, text);
    // Below a value of one line in the head stands another line of the head.
    const isPrinted = hasPrintedLabel(field, this.#definition);
    const isMultiline = fieldAt(this.#definition, field)?.kind === "multiline";
    this.#current = isPrinted || isMultiline ? field : undefined;
  }

  /** What was typed above the next control of another field, or of none. */
  #flush(): void {
    const field = this.#current;
    if (field !== undefined && this.#between.some((each) => !isBlank(each))) this.#add(field);
    this.#between = [];
    this.#current = undefined;
  }

  #add(field: string, ...rows: readonly string[]): void {
    if (this.#between.some((each) => !isBlank(each))) this.#warn(field);
    const all = this.rows.get(field) ?? [];
    for (const row of [...this.#between, ...rows]) all.push(row);
    this.rows.set(field, all);
    this.#between = [];
  }

  #pastControls(pieces: readonly Piece[]): void {
    for (const { field, text, isBefore } of textBesideControls(
      pieces,
      this.#definition,
      this.#controlled,
    )) {
      const rows = this.rows.get(field) ?? [];
      const row = rows.pop() ?? "";
      rows.push((isBefore ? `${text} ${row}` : `${row} ${text}`).trim());
      this.rows.set(field, rows);
      this.#warn(field);
    }
  }

  #warn(path: string, code: ParseWarningCode = "outside-control"): void {
    this.warnings.push({ path, code });
  }
}
