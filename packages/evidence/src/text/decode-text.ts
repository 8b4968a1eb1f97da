import { inFile } from "../input-error.js";

const encodings = [
  { name: "utf-16le", mark: [0xff, 0xfe] },
  { name: "utf-16be", mark: [0xfe, 0xff] },
  { name: "utf-8", mark: [0xef, 0xbb, 0xbf] },
] as const;

/**
 * Turns bytes into text: UTF-16 where a byte order mark says so, UTF-8 otherwise.
 *
 * @throws InputError when the bytes are no such text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding, file);
  if (text.includes("\0")) throw inFile(file, "không phải tệp văn bản", "is not a text file");
  return text;
}

/** The text that a beginning of a file holds, cut anywhere; empty where it is no text. */
export function decodeHead(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true });
  return text.includes("\0") ? "" : text;
}

function encodingOf(bytes: Uint8Array): (typeof encodings)[number]["name"] {
  const marked = encodings.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.name ?? "utf-8";
}

function decode(bytes: Uint8Array, encoding: string, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const [vi, en] = [`không phải văn bản ${encoding}`, `is not ${encoding} text`];
    throw inFile(file, vi, en, { cause: error });
  }
}
