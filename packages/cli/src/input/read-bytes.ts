import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { InputError } from "@ttthdl/evidence";
import { words } from "./words.js";

/** A configuration larger than this is not one; reading it would only cost memory. */
export const MOST_BYTES: number = 16 * 1024 * 1024;

/**
 * Reads a whole file of at most 16 MiB.
 *
 * @throws InputError when it is missing, not a plain file, unreadable or too large.
 */
export function readBytes(file: string): Buffer {
  const descriptor = open(file);
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw new InputError(words.isFolder, { file });
    return readAtMost(descriptor, file);
  } finally {
    closeSync(descriptor);
  }
}

function open(file: string): number {
  try {
    return openSync(file, "r");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "ENOENT" ? words.noSuchFile : words.notReadable(String(code));
    throw new InputError(reason, { file, cause: error });
  }
}

/** The size stated beforehand is not trusted: pipes and devices have none. */
function readAtMost(descriptor: number, file: string): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(256 * 1024);
    const count = readSync(descriptor, chunk);
    if (count === 0) return Buffer.concat(chunks);
    total += count;
    if (total > MOST_BYTES) throw tooLarge(file);
    chunks.push(chunk.subarray(0, count));
  }
}

/** The error for an input that is larger than {@link MOST_BYTES}. */
export function tooLarge(file: string): Error {
  return new InputError(words.tooLarge, { file });
}
