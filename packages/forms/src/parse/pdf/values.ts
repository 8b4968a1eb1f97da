/** A name, as `/Type`. */
export interface PdfName {
  readonly kind: "name";
  readonly name: string;
}

/** A string of bytes. */
export interface PdfString {
  readonly kind: "string";
  readonly bytes: Uint8Array;
}

/** A string so long that it was passed over. */
export interface PdfLongString {
  readonly kind: "long string";
}

/** Another object by its number. */
interface PdfReference {
  readonly kind: "reference";
  readonly number: number;
}

/** Values by their keys. */
interface PdfDictionary {
  readonly kind: "dictionary";
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** A dictionary with bytes after it. */
export interface PdfStream {
  readonly kind: "stream";
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Where its bytes begin in the file. */
  readonly start: number;
}

/** A sign that is no value: `endobj`, `R`, `]`. */
export interface PdfWord {
  readonly kind: "word";
  readonly word: string;
}

/** What a PDF is made of. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfLongString
  | PdfReference
  | PdfDictionary
  | PdfStream
  | readonly PdfValue[];

/** The entries of a dictionary or a stream; none for anything else. */
export function entriesOf(value: PdfValue | undefined): ReadonlyMap<string, PdfValue> {
  if (value === null || typeof value !== "object" || !("kind" in value)) return NONE;
  return value.kind === "dictionary" || value.kind === "stream" ? value.entries : NONE;
}

const NONE: ReadonlyMap<string, PdfValue> = new Map();

/** The name that a value is. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  if (value === null || typeof value !== "object" || !("kind" in value)) return undefined;
  return value.kind === "name" ? value.name : undefined;
}

/** A number that can count: whole and not negative. */
export function countOf(value: PdfValue | undefined): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The elements of an array; none for anything else. */
export function elementsOf(value: PdfValue | undefined): readonly PdfValue[] {
  return Array.isArray(value) ? value : [];
}
