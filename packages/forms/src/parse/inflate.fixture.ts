/** The lengths of codes are written in this order; ours are of four bits: those for 1 to 15, and that for a row of zeros. */
const LENGTHS = "16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15".split(" ").map(Number);

/** A number bit by bit, the lowest first. */
const bits = (value: number, count: number): string =>
  Array.from({ length: count }, (_, at) => (value >> at) & 1).join("");
const code = (length: number): string => (length - 1).toString(2).padStart(4, "0");
const zeros = (count: number): string => `${code(16)}${bits(count - 11, 7)}`;

/** A block that ends at once, with its own codes for some letters after many that have none. */
function block(without: number, lengths: readonly number[], distances: readonly number[]): string {
  const counts = bits(without + lengths.length - 257, 5) + bits(distances.length - 1, 5);
  const codeLengths = LENGTHS.map((length) => bits([16, 17, 0].includes(length) ? 0 : 4, 3)).join(
    "",
  );
  const rows = zeros(138) + zeros(without - 138);
  return `001${counts}${bits(15, 4)}${codeLengths}${rows}${[...lengths, ...distances].map(code).join("")}0`;
}

/** About so many bytes of a block over and over, and an end. */
function blocks(bytes: number, one: string): Uint8Array {
  // Eight of them end where a byte ends.
  const eight = Array.from(one.repeat(8).match(/.{8}/g) ?? [], (byte) =>
    Number.parseInt(Array.from(byte).reverse().join(""), 2),
  );
  const rows = Math.floor((bytes - 2) / eight.length);
  const all = new Uint8Array(rows * eight.length + 2);
  for (let row = 0; row < rows; row += 1) all.set(eight, row * eight.length);
  all.set([LAST_BLOCK, 0], rows * eight.length);
  return all;
}

/** The last block, which is empty as well. */
const LAST_BLOCK = 3;

/** Sound blocks that hold nothing: each has codes of all lengths, to be laid out anew. */
export function emptyBlocks(bytes: number): Uint8Array {
  return blocks(bytes, block(241, [15, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [1, 1]));
}

/** Blocks with more codes than there is room for. */
export function crowdedBlocks(bytes: number): Uint8Array {
  const many = Array.from({ length: 28 }, () => 1);
  return blocks(bytes, block(256, [...many, 15], [...many, 15]));
}
