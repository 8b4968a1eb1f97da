import { damaged } from "./limits.js";
import type { PdfName, PdfString, PdfWord } from "./values.js";

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Array.from("()<>[]{}/%", (sign) => sign.charCodeAt(0)));

/** A sign of a PDF: a value that needs no other, or a word. */
export type Sign = number | PdfName | PdfString | PdfWord;

/** Reads the signs of a PDF one after another. */
export class Scanner {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  /** The next sign; `undefined` at the end. */
  next(): Sign | undefined {
    this.skipWhite();
    const byte = this.bytes[this.position];
    if (byte === undefined) return undefined;
    switch (String.fromCharCode(byte)) {
      case "/":
        this.position += 1;
        return { kind: "name", name: unescaped(this.#regular()) };
      case "(":
        return this.#literal();
      case "<":
        return this.bytes[this.position + 1] === LESS ? this.#word(2) : this.#hexadecimal();
      case ">":
        return this.#word(this.bytes[this.position + 1] === GREATER ? 2 : 1);
      case "[":
      case "]":
      case "{":
      case "}":
      case ")":
        return this.#word(1);
      default:
        return numberOrWord(this.#regular());
    }
  }

  /** Past spaces and comments. */
  skipWhite(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined) return;
      if (byte === PERCENT) this.#skipLine();
      else if (WHITE.has(byte)) this.position += 1;
      else return;
    }
  }

  #skipLine(): void {
    let byte = this.bytes[this.position];
    while (byte !== undefined && byte !== 10 && byte !== 13) {
      this.position += 1;
      byte = this.bytes[this.position];
    }
  }

  #word(length: number): PdfWord {
    const start = this.position;
    this.position += length;
    return { kind: "word", word: latin1(this.bytes.subarray(start, this.position)) };
  }

  #regular(): string {
    const start = this.position;
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined || WHITE.has(byte) || DELIMITERS.has(byte)) break;
      this.position += 1;
      if (this.position - start > LONGEST) throw damaged("a word without an end");
    }
    return latin1(this.bytes.subarray(start, this.position));
  }

  #literal(): PdfString {
    const bytes: number[] = [];
    let depth = 1;
    this.position += 1;
    for (;;) {
      let byte = this.bytes[this.position];
      if (byte === undefined || bytes.length > LONGEST) throw damaged("a string without an end");
      this.position += 1;
      if (byte === OPEN) depth += 1;
      if (byte === CLOSE) {
        depth -= 1;
        if (depth === 0) return { kind: "string", bytes: Uint8Array.from(bytes) };
      }
      if (byte === BACKSLASH) {
        const escaped = this.#escaped();
        if (escaped === undefined) continue;
        byte = escaped;
      }
      bytes.push(byte);
    }
  }

  /** What a backslash and the signs after it stand for; nothing for a line that goes on. */
  #escaped(): number | undefined {
    const byte = this.bytes[this.position] ?? BACKSLASH;
    this.position += 1;
    if (byte === 13 && this.bytes[this.position] === 10) this.position += 1;
    if (byte === 10 || byte === 13) return undefined;
    if (!isOctal(byte)) return ESCAPES.get(byte) ?? byte;
    let value = byte - ZERO;
    for (let count = 1; count < 3; count += 1) {
      const next = this.bytes[this.position] ?? 0;
      if (!isOctal(next)) break;
      value = value * 8 + next - ZERO;
      this.position += 1;
    }
    return value & 0xff;
  }

  #hexadecimal(): PdfString {
    const rest = this.bytes.subarray(this.position + 1, this.position + 2 * LONGEST);
    const end = rest.indexOf(GREATER);
    if (end < 0) throw damaged("a string without an end");
    const digits = latin1(rest.subarray(0, end)).replace(/[\0\s]/g, "");
    this.position += end + 2;
    if (!/^[0-9a-f]*$/i.test(digits)) throw damaged("a string that is not hexadecimal");
    const pairs = digits.match(/../g) ?? [];
    const odd = digits.length % 2 === 1 ? [`${digits.slice(-1)}0`] : [];
    return {
      kind: "string",
      bytes: Uint8Array.from([...pairs, ...odd], (pair) => parseInt(pair, 16)),
    };
  }
}

/** The longest string or word that is read: what we look for is short. */
const LONGEST = 65_536;
const ZERO = 48;
const LESS = 60;
const GREATER = 62;
const PERCENT = 37;
const OPEN = 40;
const CLOSE = 41;
const BACKSLASH = 92;
const ESCAPES = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12 }).map(([key, byte]) => [
    key.charCodeAt(0),
    byte,
  ]),
);

function isOctal(byte: number): boolean {
  return byte >= ZERO && byte < ZERO + 8;
}

function numberOrWord(word: string): Sign {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : { kind: "word", word };
}

function unescaped(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** Bytes as characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
