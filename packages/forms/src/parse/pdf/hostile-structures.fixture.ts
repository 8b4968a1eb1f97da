import { attachedObjects, packedTablePdf, pdfOf, RECORD, streamOf } from "./pdf.fixture.js";

const MEGABYTE = 1_048_576;
const ofCatalog = (catalog: string): Buffer => pdfOf({ objects: { 1: catalog } });
const ofNames = (names: string, others: Record<number, string | Buffer> = {}): Buffer =>
  pdfOf({
    objects: { 1: "<< /Names << /EmbeddedFiles 2 0 R >> >>", 2: names, ...others },
  });
const one = attachedObjects(["mau-1.json", streamOf(RECORD)]);

/** Files whose objects lie, lead in circles or never end, with what is said of each. Made when asked for: some are large. */
export const hostileStructures: readonly (readonly [
  name: string,
  reason: string,
  make: () => Buffer,
])[] = [
  [
    "a length that lies",
    "damaged",
    () => pdfOf({ objects: attachedObjects(["a.json", "<< /Length 99999999 >>\nstream\nx"]) }),
  ],
  [
    "a length that is itself",
    "damaged",
    () => pdfOf({ objects: attachedObjects(["a.json", "<< /Length 11 0 R >>\nstream\nx"]) }),
  ],
  ["a root that is itself", "damaged", () => ofCatalog("1 0 R")],
  ["a root that is nothing", "damaged", () => pdfOf({ objects: { 2: "null" } })],
  ["names within themselves", "too large", () => ofNames("<< /Kids [2 0 R 2 0 R] >>")],
  [
    "a file within itself",
    "holds no data",
    () => ofNames("<< /Names [(a) 3 0 R] >>", { 3: "<< /UF (a.json) /EF << /F 3 0 R >> >>" }),
  ],
  [
    "a table before itself",
    "root is missing",
    () => Buffer.from("%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF"),
  ],
  ["nested arrays", "nested too deeply", () => ofCatalog(`<< /A ${"[".repeat(MEGABYTE)}`)],
  ["nested dictionaries", "nested too deeply", () => ofCatalog("<< /A ".repeat(MEGABYTE / 8))],
  ["nested brackets", "without an end", () => ofCatalog(`<< /A ${"(".repeat(MEGABYTE)}`)],
  ["a name without an end", "without an end", () => ofCatalog(`<< /${"A".repeat(MEGABYTE)}`)],
  [
    "a hexadecimal string without an end",
    "damaged",
    () => ofCatalog(`<< /A <${"0".repeat(MEGABYTE)}`),
  ],
  [
    "a comment without an end",
    "too much to look at",
    () => ofCatalog(`<< /A %${"x".repeat(30 * MEGABYTE)}`),
  ],
  [
    "spaces without an end",
    "too much to look at",
    () => ofCatalog(`<< /A ${" ".repeat(30 * MEGABYTE)}`),
  ],
  ["numbers without an end", "too large", () => ofCatalog(`<< /A [${"1 ".repeat(15 * MEGABYTE)}`)],
  [
    "a million keys",
    "too large",
    () => ofCatalog(`<< ${Array.from({ length: 1_100_000 }, (_, key) => `/${key} 1`).join("")} >>`),
  ],
  [
    "many objects before one long comment",
    "too much to look at",
    () => {
      const files = Array.from({ length: 900 }, (_, index) => `(${index}.json) ${index + 10} 0 R`);
      const heads = files.map((_, index) => `${index + 10} 0 obj `);
      const head = `%PDF-1.7\n1 0 obj\n<< /Names << /EmbeddedFiles << /Names [${files.join(" ")}] >> >> >>\nendobj\n`;
      const rows = heads.map((_, index) => {
        const offset = head.length + index * 30_000;
        return `${index + 10} 1\n${String(offset).padStart(10, "0")} 00000 n \n`;
      });
      const objects = heads.map((each) => `${each}%`.padEnd(30_000)).join("");
      const table = `xref\n1 1\n0000000009 00000 n \n${rows.join("")}trailer\n<< /Root 1 0 R >>`;
      return Buffer.from(
        `${head}${objects}\n<< >>\n${table}\nstartxref\n${head.length + objects.length + 7}\n%%EOF`,
      );
    },
  ],
  [
    "a million names",
    "too large",
    () => ofNames(`<< /Names [${"(a) 3 0 R ".repeat(MEGABYTE / 8)}] >>`),
  ],
  [
    "a million parts of names",
    "too large",
    () => ofNames(`<< /Kids [${"3 0 R ".repeat(MEGABYTE / 8)}] >>`),
  ],
  [
    "four milliard objects",
    "too large",
    () => pdfOf({ objects: one, table: "xref\n0 4000000000\n" }),
  ],
  [
    "a hundred thousand objects in one place",
    "root is missing",
    () =>
      pdfOf({
        objects: { 1: "<< >>" },
        table: `xref\n1 100000\n${"0000000000 00000 n \n".repeat(100_000)}`,
      }),
  ],
  [
    "a million objects, bit by bit",
    "too large",
    () =>
      pdfOf({
        objects: one,
        table: `xref\n${Array.from({ length: 300_000 }, (_, at) => `${at} 1\n0 0 n\n`).join("")}`,
      }),
  ],
  [
    "a packed table of a milliard objects",
    "root is missing",
    () => packedTablePdf("/W [1 4 2] /Index [0 1000000000]", Buffer.alloc(70)),
  ],
  [
    "a packed table without columns",
    "no columns",
    () => packedTablePdf("/W [0 0 0] /Index [0 1000000000]", Buffer.alloc(70)),
  ],
  [
    "columns of any width",
    "no columns",
    () => packedTablePdf("/W [1 4000000 2]", Buffer.alloc(70)),
  ],
  [
    "a row of any width",
    "not read",
    () =>
      packedTablePdf(
        "/W [1 4 2] /DecodeParms << /Predictor 12 /Columns 999999999 >>",
        Buffer.alloc(70),
      ),
  ],
  [
    "objects packed in themselves",
    "missing",
    () => packedTablePdf("/W [1 2 2] /Index [1 1]", Buffer.from([2, 0, 1, 0, 0])),
  ],
  ["a table beyond the end", "damaged", () => pdfOf({ objects: one, startxref: "99999999" })],
  ["a table before the beginning", "damaged", () => pdfOf({ objects: one, startxref: "-5" })],
  [
    "a table of tables",
    "too large",
    () => {
      const section = (at: number): string =>
        `xref\n0 0\ntrailer\n<< /Prev ${String(9 + at * 50).padStart(8, "0")} >>`.padEnd(50);
      const sections = Array.from({ length: 5_000 }, (_, at) => section(at + 1)).join("");
      return Buffer.from(`%PDF-1.7\n${sections}\nstartxref\n9\n%%EOF`);
    },
  ],
];
