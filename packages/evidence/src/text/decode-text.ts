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
  const marked = encodings.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const text = decode(bytes, marked?.name ?? "utf-8", file);
  if (text.includes("\0")) {
    throw inFile(file, "không phải tệp văn bản", "is not a text file");
  }
  return text;
}

function decode(bytes: Uint8Array, encoding: string, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw inFile(file, `không phải văn bản ${encoding}`, `is not ${encoding} text`, error);
  }
}
