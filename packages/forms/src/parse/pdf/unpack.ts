import { inflate } from "../inflate.js";
import { damaged, tooLarge } from "./limits.js";
import type { Budget } from "./reader.js";
import { countOf, elementsOf, entriesOf, nameOf, type PdfValue } from "./values.js";

/**
 * The bytes of a stream as they were before they were packed.
 *
 * @param most - More is refused while it is unpacked.
 */
export function unpack(
  packed: Uint8Array,
  entries: ReadonlyMap<string, PdfValue>,
  most: number,
  budget: Budget,
): Uint8Array {
  const filters = listOf(entries.get("Filter") ?? entries.get("F"));
  const settings = listOf(entries.get("DecodeParms") ?? entries.get("DP"));
  if (filters.length > 2) throw damaged("packed too often");
  let bytes = packed;
  if (filters.length === 0) charge(bytes, budget);
  for (const [index, filter] of filters.entries()) {
    const name = nameOf(filter);
    if (name !== "FlateDecode" && name !== "Fl") throw damaged("packed in a way that is not read");
    bytes = withoutPredictor(inflated(bytes, most, budget), entriesOf(settings[index]));
  }
  if (bytes.length > most) throw tooLarge("an attachment or a table");
  return bytes;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? elementsOf(value) : [value];
}

function inflated(packed: Uint8Array, most: number, budget: Budget): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const isWhole = inflate(packed, false, budget, (piece) => {
    length += piece.length;
    charge(piece, budget);
    if (length > most) throw tooLarge("an attachment or a table");
    pieces.push(piece);
  });
  if (!isWhole) throw damaged("what is packed cannot be unpacked");
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

function charge(bytes: Uint8Array, budget: Budget): void {
  budget.unpackedBytes -= bytes.length;
  if (budget.unpackedBytes < 0) throw tooLarge("an attachment or a table");
}

/** Undoes the differences from row to row that tables of objects are packed with. */
function withoutPredictor(bytes: Uint8Array, settings: ReadonlyMap<string, PdfValue>): Uint8Array {
  const predictor = countOf(settings.get("Predictor")) ?? 1;
  if (predictor === 1) return bytes;
  const width = countOf(settings.get("Columns")) ?? 1;
  const isPlain =
    (settings.get("Colors") ?? 1) === 1 && (settings.get("BitsPerComponent") ?? 8) === 8;
  if (predictor < 10 || !isPlain || width < 1 || width > bytes.length) {
    throw damaged("packed in a way that is not read");
  }
  const rows = Math.floor(bytes.length / (width + 1));
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) unfilterRow(bytes, plain, row, width);
  return plain;
}

/** The five filters of PNG, for values of one byte. */
function unfilterRow(bytes: Uint8Array, plain: Uint8Array, row: number, width: number): void {
  const from = row * (width + 1);
  const to = row * width;
  const kind = bytes[from] ?? 0;
  for (let column = 0; column < width; column += 1) {
    const left = column === 0 ? 0 : (plain[to + column - 1] ?? 0);
    const above = row === 0 ? 0 : (plain[to + column - width] ?? 0);
    const corner = row === 0 || column === 0 ? 0 : (plain[to + column - width - 1] ?? 0);
    plain[to + column] = (bytes[from + 1 + column] ?? 0) + guess(kind, left, above, corner);
  }
}

function guess(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      throw damaged("packed in a way that is not read");
  }
}

function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
