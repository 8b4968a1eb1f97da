import { deflateSync } from "node:zlib";
import {
  attachedObjects,
  packedStreamOf,
  packedTablePdf,
  pdfOf,
  RECORD,
  streamOf,
} from "./pdf.fixture.js";

const MEGABYTE = 1_048_576;
const BOMB = 64 * MEGABYTE;
const ofCatalog = (catalog: string): Buffer => pdfOf({ objects: { 1: catalog } });
const bomb = (): Buffer => deflateSync(Buffer.alloc(BOMB));
const twice = "/Filter [/FlateDecode /FlateDecode]";
const one = attachedObjects(["mau-1.json", streamOf(RECORD)]);

/** Files that are no PDF of ours, or whose contents mean harm, with what is said of each. */
export const hostileContents: readonly (readonly [
  name: string,
  reason: string,
  make: () => Buffer,
])[] = [
  ["nothing", "not a PDF", () => Buffer.alloc(0)],
  ["another kind of file", "not a PDF", () => Buffer.from("PK\u0003\u0004 %PDF")],
  ["only a header", "damaged", () => Buffer.from("%PDF-1.7\n")],
  ["more than is read", "too large", () => Buffer.alloc(34 * MEGABYTE, "%PDF-1.7\n")],
  ["a cut-off end", "damaged", () => pdfOf({ objects: one }).subarray(0, -80)],
  ["a password", "encrypted", () => pdfOf({ objects: one, trailer: "/Encrypt 5 0 R" })],
  ["no attachment", "holds no data", () => ofCatalog("<< /Type /Catalog >>")],
  [
    "the attachment of another",
    "holds no data",
    () =>
      pdfOf({
        objects: attachedObjects(["a.json", streamOf("{}")], ["mau-1.xml", streamOf(RECORD)]),
      }),
  ],
  [
    "several forms",
    "several forms",
    () => {
      const other = RECORD.replace("mau-1", "mau-2");
      return pdfOf({
        objects: attachedObjects(["mau-1.json", streamOf(RECORD)], ["mau-2.json", streamOf(other)]),
      });
    },
  ],
  [
    "no text",
    "no text",
    () => pdfOf({ objects: attachedObjects(["mau-1.json", streamOf(Buffer.from([0xff, 0xfe]))]) }),
  ],
  [
    "a bomb",
    "too large",
    () => pdfOf({ objects: attachedObjects(["a.json", streamOf(bomb(), "/Filter /FlateDecode")]) }),
  ],
  [
    "a bomb in a bomb",
    "too large",
    () => pdfOf({ objects: attachedObjects(["a.json", streamOf(deflateSync(bomb()), twice)]) }),
  ],
  [
    "a hundred small bombs",
    "too large",
    () => {
      const small = packedStreamOf(Buffer.alloc(MEGABYTE, "{"));
      return pdfOf({
        objects: attachedObjects(
          ...Array.from({ length: 100 }, (_, index) => [`${index}.json`, small] as const),
        ),
      });
    },
  ],
  ["a bomb for a table", "too large", () => packedTablePdf("/W [1 4 2]", Buffer.alloc(BOMB))],
  [
    "a bomb for objects",
    "too large",
    () => {
      const table = Buffer.from([2, 0, 2, 0, 0, 1, 0, 9, 0, 0]);
      const packed = packedTablePdf("/W [1 2 2] /Index [1 2]", table);
      const objects = Buffer.concat([
        Buffer.from("2 0 obj\n"),
        packedStreamOf(Buffer.alloc(BOMB, "1 "), "/Type /ObjStm /N 1 /First 4"),
        Buffer.from("\nendobj\n"),
      ]);
      const shifted = packed
        .toString("latin1")
        .replace(/startxref\n\d+/, `startxref\n${9 + objects.length}`);
      return Buffer.concat([
        packed.subarray(0, 9),
        objects,
        Buffer.from(shifted, "latin1").subarray(9),
      ]);
    },
  ],
];
