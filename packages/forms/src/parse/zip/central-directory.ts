import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import type { PackedBudget } from "../inflate.js";

/** A part of an archive as its directory declares it. Nothing of it is trusted before it is compared with the bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly inflatedBytes: number;
  /** CRC-32 of what it holds, as a number with a sign. */
  readonly checksum: number;
  /** What may still be unpacked of its archive. */
  readonly budget: PackedBudget;
  /** Where its bytes lie. */
  readonly start: number;
  readonly end: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Reads the directory of an archive.
 *
 * @throws FormFileError for an archive that is cut short, encrypted, of several volumes or of 64 bits, and for one
 * whose parts overlap, are named twice, are named unlike in both places, or would be written outside a folder.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Several volumes; or all ones, which point to a record of 64 bits that no document needs.
  const isWhole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isWhole || count > limits.archiveEntries || at > end)
    throw new FormFileError("hostile-archive");
  const entries = new Map<string, ZipEntry>();
  const directory = at;
  const budget = { packedBytes: limits.packedBytes };
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      throw new FormFileError("damaged-archive");
    const entry = { ...readEntry(view, bytes, at, directory), budget };
    if (entries.has(entry.name)) throw new FormFileError("hostile-archive");
    entries.set(entry.name, entry);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

/** The last record of the archive; a comment may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FormFileError("damaged-archive");
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  directory: number,
): Omit<ZipEntry, "budget"> {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & 1) !== 0) throw new FormFileError("kind-encrypted");
  if (method !== 0 && method !== 8) throw new FormFileError("hostile-archive");
  const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true));
  const local = view.getUint32(at + 42, true);
  if (local + 30 > directory || view.getUint32(local, true) !== LOCAL)
    throw new FormFileError("damaged-archive");
  const nameBytes = view.getUint16(local + 26, true);
  const start = local + 30 + nameBytes + view.getUint16(local + 28, true);
  const end = start + view.getUint32(at + 20, true);
  const isSame =
    name === nameAt(bytes, local + 30, nameBytes) && method === view.getUint16(local + 8, true);
  if (!isSame || end > directory || isOutside(name)) throw new FormFileError("hostile-archive");
  return {
    name,
    isDeflated: method === 8,
    inflatedBytes: view.getUint32(at + 24, true),
    checksum: view.getInt32(at + 16, true),
    start,
    end,
  };
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(start, start + length));
}

function isOutside(name: string): boolean {
  return name === "" || /^[/\\]|^\w:|\\|\0/.test(name) || name.split("/").includes("..");
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  for (const [index, { end }] of sorted.entries()) {
    if (end > (sorted[index + 1]?.start ?? end)) throw new FormFileError("hostile-archive");
  }
}
