import { damaged } from "./limits.js";
import type { PdfLongString, PdfString } from "./values.js";

/** The longest string that is kept, as it is written: a signature is longer, the name of a file never. */
const LONGEST = 8_192;

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const ZERO = 48;
const BACKSLASH = 92;
const LINE_FEED = 10;
const RETURN = 13;

/** A string from how it is written. */
export function stringOf(
  written: Uint8Array,
  read: (written: Uint8Array) => Uint8Array,
): PdfString | PdfLongString {
  if (written.length > LONGEST) return { kind: "long string" };
  return { kind: "string", bytes: read(written) };
}

/** The bytes of a string between round brackets. */
export function fromLiteral(written: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(written.length);
  let length = 0;
  let at = 0;
  while (at < written.length) {
    const special = written[at] === BACKSLASH ? escapeAt(written, at) : undefined;
    const byte = special === undefined ? written[at] : special.byte;
    at += special?.length ?? 1;
    if (byte === undefined) continue;
    bytes[length] = byte;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** What a backslash and the signs after it stand for: no byte for a line that goes on. */
function escapeAt(
  written: Uint8Array,
  at: number,
): { readonly byte: number | undefined; readonly length: number } {
  const sign = written[at + 1] ?? BACKSLASH;
  if (sign === RETURN && written[at + 2] === LINE_FEED) return { byte: undefined, length: 3 };
  if (sign === LINE_FEED || sign === RETURN) return { byte: undefined, length: 2 };
  if (!isOctal(sign)) return { byte: ESCAPES.get(sign) ?? sign, length: 2 };
  let value = sign - ZERO;
  let length = 2;
  for (let next = written[at + 2]; length < 4 && isOctal(next); next = written[at + length]) {
    value = value * 8 + next - ZERO;
    length += 1;
  }
  return { byte: value & 0xff, length };
}

const ESCAPES = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12 }).map(([key, byte]) => [
    key.charCodeAt(0),
    byte,
  ]),
);

/** The bytes of a string between angle brackets. */
export function fromHexadecimal(written: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(written.length / 2));
  let digits = 0;
  for (const sign of written) {
    if (WHITE.has(sign)) continue;
    const at = digits >> 1;
    // What is missing after the last digit counts as zero.
    bytes[at] = (bytes[at] ?? 0) | (digits % 2 === 0 ? digitOf(sign) << 4 : digitOf(sign));
    digits += 1;
  }
  return bytes.subarray(0, Math.ceil(digits / 2));
}

function digitOf(sign: number): number {
  if (isOctal(sign) || sign === 56 || sign === 57) return sign - ZERO;
  const letter = (sign | 32) - 87;
  if (letter >= 10 && letter < 16) return letter;
  throw damaged("a string that is not hexadecimal");
}

function isOctal(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= ZERO && byte < ZERO + 8;
}
