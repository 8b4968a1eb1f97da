import { Inflate } from "pako";
import { FormFileError } from "../reading/form-file-error.js";

/** How much that is packed may still be unpacked; shared by all that is unpacked of one file. */
export interface PackedBudget {
  packedBytes: number;
}

/** Bytes unpacked at a time. */
const PIECE = 16_384;

/**
 * Unpacks what was deflated, piece by piece; bytes after its end are ignored, and empty input gives empty output.
 *
 * @param isRaw - Without the head and the checksum of zlib.
 * @returns Whether it is whole: its codes are sound, its end is there and its checksum, if it has one, is right.
 * @throws FormFileError for more than the budget; whatever `onPiece` throws ends it as well.
 */
export function inflate(
  packed: Uint8Array,
  isRaw: boolean,
  budget: PackedBudget,
  onPiece: (piece: Uint8Array) => void,
): boolean {
  budget.packedBytes -= packed.length;
  if (budget.packedBytes < 0) throw new FormFileError("too-large");
  if (packed.length === 0) return true;
  // With the number of bits given, gzip is not accepted in place of zlib.
  const stream = new Inflate({ raw: isRaw, windowBits: 15, chunkSize: PIECE });
  stream.onData = onPiece;
  return stream.push(packed) && stream.ended;
}
