import { deflateSync } from "node:zlib";

/** The record of an empty form. */
export const RECORD = '{"schema":"ttthdl.form/1","form":"mau-1","data":{}}';

/** A stream as an object of a PDF. */
export function streamOf(content: string | Uint8Array, entries: string = ""): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}

/** A packed stream. */
export function packedStreamOf(content: string | Uint8Array, entries: string = ""): Buffer {
  return streamOf(deflateSync(content), `/Filter /FlateDecode ${entries}`);
}

/** The parts of a small PDF, for tests that spoil one of them. */
export interface PdfParts {
  readonly objects: Readonly<Record<number, string | Buffer>>;
  readonly trailer?: string;
  /** Instead of the table that fits. */
  readonly table?: string;
  readonly startxref?: string;
}

/** A PDF with a plain table of its objects. */
export function pdfOf({ objects, trailer = "", table, startxref }: PdfParts): Buffer {
  const parts = [Buffer.from("%PDF-1.7\n")];
  let length = parts[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  for (const [number, content] of Object.entries(objects)) {
    offsets.set(Number(number), length);
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(content),
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(part);
    length += part.length;
  }
  const rows = [...offsets].map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`,
  );
  const written = table ?? `xref\n${rows.join("")}`;
  const end = `trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n${startxref ?? length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(written), Buffer.from(end)]);
}

/** The objects of a PDF with attachments, each a specification and its stream; the catalog is the first. */
export function attachedObjects(
  ...attachments: readonly (readonly [name: string, stream: string | Buffer])[]
): Record<number, string | Buffer> {
  const names = attachments.map(([name], index) => `(${name}) ${10 + 2 * index} 0 R`);
  const objects: Record<number, string | Buffer> = {
    1: `<< /Type /Catalog /Names << /EmbeddedFiles << /Names [${names.join(" ")}] >> >> >>`,
  };
  for (const [index, [name, stream]] of attachments.entries()) {
    objects[10 + 2 * index] =
      `<< /Type /Filespec /F (${name}) /EF << /F ${11 + 2 * index} 0 R >> >>`;
    objects[11 + 2 * index] = stream;
  }
  return objects;
}

/** A PDF whose table is itself a packed stream; the table is object 90. */
export function packedTablePdf(entries: string, content: Uint8Array): Buffer {
  const head = Buffer.from("%PDF-1.7\n");
  const table = packedStreamOf(content, `/Type /XRef /Root 1 0 R ${entries}`);
  return Buffer.concat([
    head,
    Buffer.from("90 0 obj\n"),
    table,
    Buffer.from(`\nendobj\nstartxref\n${head.length}\n%%EOF\n`),
  ]);
}
