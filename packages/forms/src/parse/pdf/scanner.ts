import { damaged } from "./limits.js";
import { fromHexadecimal, fromLiteral, stringOf } from "./strings.js";
import type { PdfLongString, PdfName, PdfString, PdfWord } from "./values.js";

/** The longest name or word that is read: a name has at most 127 bytes, each perhaps written as `#41`. */
const LONGEST_WORD = 512;

const LESS = 60;
const GREATER = 62;
const PERCENT = 37;
const OPEN = 40;
const CLOSE = 41;
const BACKSLASH = 92;
const LINE_FEED = 10;
const RETURN = 13;

/** For each byte, whether it is a space, and whether it ends a word. */
const isWhite = bytesOf("\0\t\n\f\r ");
const isEnd = bytesOf("\0\t\n\f\r ()<>[]{}/%");

/** A sign of a PDF: a value that needs no other, or a word. */
export type Sign = number | PdfName | PdfString | PdfLongString | PdfWord;

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
      else if (isWhite[byte] === 1) this.position += 1;
      else return;
    }
  }

  #skipLine(): void {
    let byte = this.bytes[this.position];
    while (byte !== undefined && byte !== LINE_FEED && byte !== RETURN) {
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
      if (byte === undefined || isEnd[byte] === 1) break;
      this.position += 1;
      if (this.position - start > LONGEST_WORD) throw damaged("a word without an end");
    }
    return latin1(this.bytes.subarray(start, this.position));
  }

  #literal(): PdfString | PdfLongString {
    const start = this.position + 1;
    const end = this.#endOfLiteral(start);
    this.position = end + 1;
    return stringOf(this.bytes.subarray(start, end), fromLiteral);
  }

  /** Where the bracket is that closes the one before; brackets within are in pairs. */
  #endOfLiteral(start: number): number {
    let depth = 1;
    for (let at = start; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at];
      if (byte === BACKSLASH) at += 1;
      else if (byte === OPEN) depth += 1;
      else if (byte === CLOSE) depth -= 1;
      if (depth === 0) return at;
    }
    throw damaged("a string without an end");
  }

  #hexadecimal(): PdfString | PdfLongString {
    const start = this.position + 1;
    const end = this.bytes.indexOf(GREATER, start);
    if (end < 0) throw damaged("a string without an end");
    this.position = end + 1;
    return stringOf(this.bytes.subarray(start, end), fromHexadecimal);
  }
}

function numberOrWord(word: string): Sign {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word) ? Number(word) : { kind: "word", word };
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

/** A table of the bytes that are among some signs. */
function bytesOf(signs: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}
