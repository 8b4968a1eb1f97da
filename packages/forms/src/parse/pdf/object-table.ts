import { damaged, LIMITS, tooLarge } from "./limits.js";
import { type Budget, Reader } from "./reader.js";
import { unpack } from "./unpack.js";
import { countOf, elementsOf, entriesOf, nameOf, type PdfStream, type PdfValue } from "./values.js";

/** Where an object is: at a place of the file, or within a stream of objects. */
type ObjectPlace =
  | { readonly kind: "free" }
  | { readonly kind: "offset"; readonly offset: number }
  | { readonly kind: "packed"; readonly stream: number; readonly index: number };

/** All objects of a file, and what is said of the whole. */
export interface ObjectTable {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  readonly trailer: ReadonlyMap<string, PdfValue>;
}

/**
 * Reads the tables of objects, the newest first: what a newer one says of an object holds.
 *
 * @throws FormFileError for tables that are not where the file says, or that are too many.
 */
export function readObjectTable(bytes: Uint8Array, budget: Budget): ObjectTable {
  const places = new Map<number, ObjectPlace>();
  const seen = new Set<number>();
  const open = [startOf(bytes, budget)];
  let trailer: ReadonlyMap<string, PdfValue> | undefined;
  for (let offset = open.shift(); offset !== undefined; offset = open.shift()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    if (seen.size > LIMITS.tables) throw tooLarge("too many tables of objects");
    const reader = new Reader(bytes, offset, budget);
    const section = reader.passes("xref")
      ? readPlainTable(reader, places, budget)
      : readPackedTable(reader, bytes, places, budget);
    trailer ??= section;
    // A file for old and new programs has a second table, which goes before those of older days.
    for (const key of ["XRefStm", "Prev"]) {
      const next = countOf(section.get(key));
      if (next !== undefined) open.push(next);
    }
  }
  return { places, trailer: trailer ?? new Map() };
}

/** The offset after the last `startxref`. */
function startOf(bytes: Uint8Array, budget: Budget): number {
  const word = Array.from("startxref", (sign) => sign.charCodeAt(0));
  const earliest = Math.max(0, bytes.length - TAIL);
  for (let at = bytes.length - word.length; at >= earliest; at -= 1) {
    if (word.every((byte, index) => bytes[at + index] === byte)) {
      return new Reader(bytes, at + word.length, budget).count();
    }
  }
  throw damaged("its end is missing");
}

/** How far from the end of a file its last lines may be. */
const TAIL = 2048;

/** Takes a row of a table, unless a newer table has the object. */
function add(
  places: Map<number, ObjectPlace>,
  number: number,
  place: ObjectPlace,
  budget: Budget,
): void {
  budget.rows -= 1;
  if (budget.rows < 0) throw tooLarge("too many objects");
  if (!places.has(number)) places.set(number, place);
}

function readPlainTable(
  reader: Reader,
  places: Map<number, ObjectPlace>,
  budget: Budget,
): ReadonlyMap<string, PdfValue> {
  while (!reader.passes("trailer")) {
    const first = reader.count();
    const count = reader.count();
    if (count > LIMITS.objects) throw tooLarge("too many objects");
    for (let index = 0; index < count; index += 1) {
      const offset = reader.count();
      reader.count();
      const isFree = reader.word("n", "f") === "f";
      add(places, first + index, isFree ? { kind: "free" } : { kind: "offset", offset }, budget);
    }
  }
  return entriesOf(reader.value());
}

function readPackedTable(
  reader: Reader,
  bytes: Uint8Array,
  places: Map<number, ObjectPlace>,
  budget: Budget,
): ReadonlyMap<string, PdfValue> {
  reader.count();
  reader.count();
  reader.word("obj");
  const stream = reader.value();
  if (!isStream(stream) || nameOf(stream.entries.get("Type")) !== "XRef") {
    throw damaged("a table of objects is missing");
  }
  const { entries } = stream;
  const data = unpack(packedBytes(bytes, stream, entries.get("Length")), entries, TABLE, budget);
  const widths = elementsOf(entries.get("W")).map((width) => countOf(width) ?? -1);
  const [kindWidth = -1, placeWidth = -1, indexWidth = -1] = widths;
  const rowLength = kindWidth + placeWidth + indexWidth;
  if (widths.some((width) => width < 0 || width > 6) || widths.length !== 3 || rowLength === 0) {
    throw damaged("a table of objects has no columns");
  }
  const ranges = elementsOf(entries.get("Index") ?? [0, entries.get("Size") ?? 0]);
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = countOf(ranges[range]) ?? 0;
    const count = countOf(ranges[range + 1]) ?? 0;
    for (let index = 0; index < count && at + rowLength <= data.length; index += 1) {
      const kind = kindWidth === 0 ? 1 : numberAt(data, at, kindWidth);
      const place = numberAt(data, at + kindWidth, placeWidth);
      const last = numberAt(data, at + kindWidth + placeWidth, indexWidth);
      add(places, first + index, placeOf(kind, place, last), budget);
      at += rowLength;
    }
  }
  return entries;
}

/** A table of so many objects is never larger. */
const TABLE = LIMITS.objects * 20;

function placeOf(kind: number, place: number, index: number): ObjectPlace {
  if (kind === 1) return { kind: "offset", offset: place };
  return kind === 2 ? { kind: "packed", stream: place, index } : { kind: "free" };
}

function numberAt(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** Whether a value has bytes after it. */
export function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "stream";
}

/** The bytes of a stream as they lie in the file. */
export function packedBytes(
  bytes: Uint8Array,
  { start }: PdfStream,
  length: PdfValue | undefined,
): Uint8Array {
  const end = start + (countOf(length) ?? Number.NaN);
  if (!(end <= bytes.length)) throw damaged("a stream has no end");
  return bytes.subarray(start, end);
}
