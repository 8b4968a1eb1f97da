import { Inflate } from "fflate";
import { FormFileError } from "../form-file-error.js";
import { limits } from "../limits.js";
import type { ZipEntry } from "./central-directory.js";

/** Bytes handed on at a time: they inflate to four million at most. */
const STEP = 4_096;

/**
 * Inflates a part, piece by piece.
 *
 * @throws FormFileError as soon as it grows beyond what it told or what is allowed, and when it ends too early.
 */
export function inflatePart(
  bytes: Uint8Array,
  entry: ZipEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  if (entry.inflatedBytes > limits.partBytes) throw new FormFileError("too-large");
  let total = 0;
  const take = (piece: Uint8Array): void => {
    total += piece.length;
    if (total > entry.inflatedBytes) throw new FormFileError("hostile-archive");
    onPiece(piece);
  };
  if (entry.isDeflated) inflate(bytes.subarray(entry.start, entry.end), take);
  else take(bytes.subarray(entry.start, entry.end));
  if (total !== entry.inflatedBytes) throw new FormFileError("damaged-archive");
}

function inflate(bytes: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    if (error instanceof FormFileError || !isInflateError(error)) throw error;
    throw new FormFileError("damaged-archive", { cause: error });
  }
}

/** The library marks its errors with a number. */
function isInflateError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}
