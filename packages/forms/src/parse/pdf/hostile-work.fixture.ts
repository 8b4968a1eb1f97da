import { limits } from "../../reading/limits.js";
import { crowdedBlocks, emptyBlocks } from "../inflate.fixture.js";
import { attachedObjects, packedTablePdf, pdfOf, RECORD, streamOf } from "./pdf.fixture.js";

const ofCatalog = (catalog: string): Buffer => pdfOf({ objects: { 1: catalog } });
/** An array that is looked at as the list of names, and again as the list of files. */
const twice = (elements: string): Buffer =>
  pdfOf({ objects: { 1: "<< /Names 2 0 R /AF 2 0 R >>", 2: `[${elements}]` } });
const zlib = (blocks: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0x78, 0x9c]), blocks, Buffer.from([0, 0, 0, 1])]);
const packed = (blocks: Uint8Array): Buffer => streamOf(zlib(blocks), "/Filter /FlateDecode");
const attached = (count: number, stream: Buffer): Buffer =>
  pdfOf({
    objects: attachedObjects(
      ...Array.from({ length: count }, (_, at) => [`${at}.json`, stream] as const),
    ),
  });

/** Streams that begin one after another and all end with the same bytes. */
function overlapping(beginning: string, shared: string): Buffer {
  const names = Array.from({ length: 450 }, (_, at) => `(a.json) ${2 * at + 10} 0 R`);
  let text = `%PDF-1.7\n1 0 obj\n<< /Names << /EmbeddedFiles << /Names [${names.join(" ")}] >> >> >>\nendobj\n`;
  const rows = ["1 1\n0000000009 00000 n \n"];
  const begin = (number: number, content: string): void => {
    rows.push(`${number} 1\n${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${number} 0 obj\n${content}`;
  };
  for (const at of names.keys()) {
    begin(2 * at + 10, `<< /F (a.json) /EF << /F ${2 * at + 11} 0 R >> >>\nendobj\n`);
  }
  for (const at of names.keys()) {
    begin(2 * at + 11, `<< /Length 1000000 >>\nstream\n${beginning}`);
  }
  text += shared;
  const end = `trailer\n<< /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(`${text}xref\n${rows.join("")}${end}`, "latin1");
}

/** Objects in streams that begin one after another and share their pairs of numbers. */
function sharedPairs(): Buffer {
  const streams = Array.from({ length: 80 }, (_, at) => at);
  const kids = streams.map((at) => `${1_000 + at} 0 R`).join(" ");
  const catalog = `1 0 obj\n<< /Names << /EmbeddedFiles << /Kids [${kids}] >> >> >>\nendobj\n`;
  const rows = [rowOf(1, TABLE_END, 0)];
  let heads = "";
  for (const at of streams) {
    rows.push(rowOf(1, TABLE_END + catalog.length + heads.length + (at === 0 ? 0 : 1), 0));
    heads += `${at === 0 ? "" : "%"}${10 + at} 0 obj << /N 90000 /Length 365000 /First 0 >> stream\n`;
  }
  for (const at of streams) rows.push(rowOf(2, 10 + at, at));
  const pairs = streams.map((at) => `${1_000 + at} 0 `).join("") + "0 0 ".repeat(89_920);
  const table = streamOf(
    Buffer.concat(rows),
    "/Type /XRef /Root 1 0 R /W [1 4 1] /Index [1 1 10 80 1000 80]",
  );
  const head = Buffer.concat([Buffer.from("%PDF-1.7\n90 0 obj\n"), table]);
  return Buffer.concat([
    head,
    Buffer.alloc(TABLE_END - head.length, " "),
    Buffer.from(`${catalog}${heads}${pairs}${" ".repeat(9_000)}\nendstream\nstartxref\n9\n%%EOF`),
  ]);
}

const TABLE_END = 2_000;

function rowOf(kind: number, place: number, index: number): Buffer {
  const row = Buffer.alloc(6);
  row.writeUInt8(kind, 0);
  row.writeUInt32BE(place, 1);
  row.writeUInt8(index, 5);
  return row;
}

/** Tables that lead from one to the next, and share their rows. */
function sharedRows(): Buffer {
  const width = 200;
  const tables = Array.from({ length: 250 }, (_, at) => {
    const next = 9 + (at + 1) * width;
    const entries = `/Type /XRef /Root 1 0 R /W [1 2 1] /Size 90000 /Length 360000 /Prev ${next}`;
    return `90 0 obj << ${entries} >> stream\n`.padEnd(width);
  });
  const rows = Buffer.alloc(410_000);
  const end = `\nstartxref\n9\n%%EOF`;
  return Buffer.concat([Buffer.from(`%PDF-1.7\n${tables.join("")}`), rows, Buffer.from(end)]);
}

/** Files that are small or sound for their size, and ask for much work or room, with what is said of each. */
export const hostileWork: readonly (readonly [name: string, reason: string, make: () => Buffer])[] =
  [
    ["blocks with too many codes", "unpacked", () => attached(1, packed(crowdedBlocks(40_000)))],
    [
      "as many blocks of nothing as may be",
      "holds no data",
      () => attached(1, packed(emptyBlocks(limits.packedBytes - 100))),
    ],
    [
      "more blocks of nothing",
      "too large",
      () => attached(1, packed(emptyBlocks(limits.packedBytes + 200))),
    ],
    [
      "blocks of nothing in many streams",
      "too large",
      () => attached(100, packed(emptyBlocks(60_000))),
    ],
    [
      "a number that is none",
      "without an end",
      () => ofCatalog(`<< /A 1 >> ${"1".repeat(65_000)}x`),
    ],
    ["long strings", "too much", () => twice(`(${"a".repeat(65_000)})`.repeat(450))],
    ["escaped strings", "too much", () => twice(`(${"\\0".repeat(4_000)})`.repeat(3_500))],
    ["hexadecimal strings", "too much", () => twice(`<${"00".repeat(4_000)}>`.repeat(3_500))],
    ["escaped names", "too much", () => twice(`/${"#41".repeat(160)} `.repeat(62_000))],
    [
      "a name of many bytes",
      "without an end",
      () => twice(`/${"#41".repeat(21_000)} `.repeat(480)),
    ],
    [
      "the same rows again and again",
      "too large",
      () => {
        const rows = `0 100000\n${"0 0 n ".repeat(100_000)}`;
        return pdfOf({ objects: { 1: "<< >>" }, table: `xref\n${rows.repeat(50)}` });
      },
    ],
    ["tables that share their rows", "too large", sharedRows],
    [
      "records that share their bytes",
      "several forms",
      () => overlapping(RECORD.slice(0, 26), `\xe1\xba\xae${"a".repeat(1_100_000)}`),
    ],
    [
      "attachments that share their bytes",
      "too large",
      () => overlapping("{", "a".repeat(1_100_000)),
    ],
    ["objects that share their pairs", "too large", sharedPairs],
    [
      "one large part of names, again and again",
      "too many values",
      () =>
        pdfOf({
          objects: {
            1: `<< /Names << /EmbeddedFiles << /Kids [${"2 0 R ".repeat(900)}] >> >> >>`,
            2: `<< /A [${"null ".repeat(40_000)}] >>`,
          },
        }),
    ],
    [
      "a large table with differences in all rows",
      "root is missing",
      () =>
        packedTablePdf(
          "/W [1 4 2] /Index [0 90000] /DecodeParms << /Predictor 15 /Columns 7 >>",
          Buffer.alloc(8 * 90_000, 4),
        ),
    ],
    [
      "the longest name of an attachment",
      "the name of an attachment",
      () => pdfOf({ objects: attachedObjects([`${"a".repeat(8_192)}.json`, streamOf(RECORD)]) }),
    ],
  ];
