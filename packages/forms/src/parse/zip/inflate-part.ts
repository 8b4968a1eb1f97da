import { crc32 } from "../../crc32.js";
import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import { inflate } from "../inflate.js";
import type { ZipEntry } from "./central-directory.js";

/**
 * Inflates a part, piece by piece.
 *
 * @throws FormFileError as soon as it grows beyond its declared size or the limit, and when it ends too early or its
 * checksum differs.
 */
export function inflatePart(
  bytes: Uint8Array,
  entry: ZipEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  if (entry.inflatedBytes > limits.partBytes) throw new FormFileError("too-large");
  let total = 0;
  let checksum = 0;
  const take = (piece: Uint8Array): void => {
    total += piece.length;
    if (total > entry.inflatedBytes) throw new FormFileError("hostile-archive");
    checksum = crc32(piece, checksum);
    onPiece(piece);
  };
  const isWhole = unpack(bytes.subarray(entry.start, entry.end), entry, take);
  if (!isWhole || total !== entry.inflatedBytes || checksum !== entry.checksum) {
    throw new FormFileError("damaged-archive");
  }
}

function unpack(
  bytes: Uint8Array,
  { isDeflated, budget }: ZipEntry,
  take: (piece: Uint8Array) => void,
): boolean {
  if (isDeflated) return inflate(bytes, true, budget, take);
  take(bytes);
  return true;
}
