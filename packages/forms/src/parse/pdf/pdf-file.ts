import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import { damaged, LIMITS, tooLarge } from "./limits.js";
import { isStream, type ObjectTable, packedBytes, readObjectTable } from "./object-table.js";
import { type Budget, Reader, wholeBudget } from "./reader.js";
import { unpack } from "./unpack.js";
import { countOf, entriesOf, type PdfStream, type PdfValue } from "./values.js";

/** A stream of objects once it is unpacked, and where each of them begins. */
interface PackedObjects {
  readonly bytes: Uint8Array;
  readonly numbers: readonly number[];
  readonly offsets: readonly number[];
}

/** References are followed no further than this: one leads to another only in files that mean harm. */
const LONGEST_CHAIN = 8;

/** A PDF whose objects are read when they are asked for. */
export class PdfFile {
  readonly #bytes: Uint8Array;
  readonly #budget: Budget = wholeBudget();
  readonly #table: ObjectTable;
  readonly #packed = new Map<number, PackedObjects>();

  /** @throws FormFileError for what is no PDF, is encrypted or damaged. */
  constructor(file: Uint8Array) {
    if (file.length > limits.fileBytes) throw tooLarge("the file");
    this.#bytes = file.subarray(headerOf(file));
    this.#table = readObjectTable(this.#bytes, this.#budget);
    if (this.#table.trailer.has("Encrypt")) {
      throw new FormFileError("encrypted");
    }
  }

  /** The root of everything. */
  catalog(): ReadonlyMap<string, PdfValue> {
    const catalog = this.entries(this.#table.trailer.get("Root"));
    if (catalog.size === 0) throw damaged("its root is missing");
    return catalog;
  }

  /** The entries of a dictionary, itself or by its number. */
  entries(value: PdfValue | undefined): ReadonlyMap<string, PdfValue> {
    return entriesOf(this.resolve(value));
  }

  /** What a reference leads to; anything else as it is. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let step = 0; step < LONGEST_CHAIN; step += 1) {
      if (typeof found !== "object" || found === null || !("kind" in found)) return found;
      if (found.kind !== "reference") return found;
      found = this.#object(found.number);
    }
    throw damaged("a reference that leads nowhere");
  }

  /** The bytes of a stream, unpacked. */
  content(stream: PdfStream, most: number): Uint8Array {
    const length = this.resolve(stream.entries.get("Length"));
    const packed = packedBytes(this.#bytes, stream, length);
    const filter = this.resolve(stream.entries.get("Filter"));
    return unpack(packed, new Map([...stream.entries, ["Filter", filter]]), most, this.#budget);
  }

  #object(number: number): PdfValue {
    const place = this.#table.places.get(number);
    if (place === undefined || place.kind === "free") return null;
    if (place.kind === "packed") return this.#packedObject(number, place.stream, place.index);
    return this.#objectAt(number, place.offset);
  }

  #objectAt(number: number, offset: number): PdfValue {
    const reader = new Reader(this.#bytes, offset, this.#budget);
    if (reader.count() !== number) throw damaged("an object is not where it should be");
    reader.count();
    reader.word("obj");
    return reader.value();
  }

  #packedObject(number: number, stream: number, index: number): PdfValue {
    const { bytes, numbers, offsets } = this.#packedObjects(stream);
    const offset = offsets[index];
    if (numbers[index] !== number || offset === undefined) {
      throw damaged("an object is not where it should be");
    }
    // What is packed is no stream: the bytes of one would lie in the file.
    const value = new Reader(bytes, offset, this.#budget).value();
    if (isStream(value)) throw damaged("a stream within a stream");
    return value;
  }

  #packedObjects(number: number): PackedObjects {
    const known = this.#packed.get(number);
    if (known !== undefined) return known;
    const place = this.#table.places.get(number);
    const stream = place?.kind === "offset" ? this.#objectAt(number, place.offset) : null;
    if (!isStream(stream)) throw damaged("a stream of objects is missing");
    const length = stream.entries.get("Length");
    if (isPackedReference(length, this.#table)) throw damaged("a stream has no end");
    const bytes = this.content(stream, LIMITS.unpackedBytes);
    const count = countOf(stream.entries.get("N")) ?? 0;
    const first = countOf(stream.entries.get("First")) ?? 0;
    this.#budget.packedObjects -= count;
    if (this.#budget.packedObjects < 0) throw tooLarge("too many objects");
    const packed = { bytes, ...pairsOf(new Reader(bytes, 0, this.#budget), count, first) };
    this.#packed.set(number, packed);
    return packed;
  }
}

/** What a stream of objects begins with: the number of each, and where it is after the first. */
function pairsOf(reader: Reader, count: number, first: number): Omit<PackedObjects, "bytes"> {
  const numbers: number[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < count; index += 1) {
    numbers.push(reader.count());
    offsets.push(first + reader.count());
  }
  return { numbers, offsets };
}

/** Its own length within a stream of objects: to read it, it would have to be read. */
function isPackedReference(value: PdfValue | undefined, { places }: ObjectTable): boolean {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  return value.kind === "reference" && places.get(value.number)?.kind === "packed";
}

/** Where the PDF begins: a few bytes may stand before it. */
function headerOf(file: Uint8Array): number {
  const sign = [37, 80, 68, 70, 45];
  for (let at = 0; at < Math.min(1024, file.length); at += 1) {
    if (sign.every((byte, index) => file[at + index] === byte)) return at;
  }
  throw new FormFileError("not-a-pdf");
}
