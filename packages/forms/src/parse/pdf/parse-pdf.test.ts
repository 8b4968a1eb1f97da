import { deflateSync, gzipSync } from "node:zlib";
import { TtthdlError } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formDocument } from "../../document/index.js";
import { formDefinitions, mau1 } from "../../index.js";
import { formRecord, parseRecord, serializeRecord } from "../../record/index.js";
import { renderPdf } from "../../render-pdf/index.js";
import { anyDraft, submissions } from "../../testing/form-data.fixture.js";
import { readPdfRecord } from "./parse-pdf.js";
import {
  attachedObjects,
  packedStreamOf,
  packedTablePdf,
  pdfOf,
  RECORD,
  streamOf,
} from "./pdf.fixture.js";

describe.each(formDefinitions)("a PDF of $id", (form) => {
  it("gives a submission back", async () => {
    const data = submissions[form.id as keyof typeof submissions];
    const record = await readPdfRecord(await renderPdf(formDocument(form, data)));
    expect(parseRecord(record)).toEqual({ definition: form, data });
  });

  it("gives any data back, blank ones too", async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(form), async (draft) => {
        const record = await readPdfRecord(await renderPdf(formDocument(form, draft)));
        expect(record).toBe(serializeRecord(formRecord(form, draft)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("readPdfRecord", () => {
  it.each([
    ["as it is", streamOf(RECORD)],
    ["packed", packedStreamOf(RECORD)],
    [
      "packed twice",
      streamOf(deflateSync(deflateSync(RECORD)), "/Filter [/FlateDecode /FlateDecode]"),
    ],
    [
      "with a length elsewhere",
      Buffer.from(`<< /Length 5 0 R >>\r\nstream\r\n${RECORD}\r\nendstream`),
    ],
  ])("reads a record that is stored %s", async (_, stream) => {
    const objects = { ...attachedObjects(["mau-1.json", stream]), 5: `${RECORD.length}` };
    expect(await readPdfRecord(pdfOf({ objects }))).toBe(RECORD);
    expect(await readPdfRecord(Buffer.concat([Buffer.from("\r\n\r\n"), pdfOf({ objects })]))).toBe(
      RECORD,
    );
  });

  it("passes over the long string of a signature beside it, and its bytes of any kind", async () => {
    const signature = `/Sig << /Contents <${"3082".repeat(16_000)}> /Reason (${"a\\)(b)".repeat(9_000)}) >>`;
    const objects = attachedObjects(["mau-1.json", streamOf(RECORD)]);
    const catalog = String(objects[1]).replace("/Type", `${signature} /Type`);
    expect(await readPdfRecord(pdfOf({ objects: { ...objects, 1: catalog } }))).toBe(RECORD);
  });

  it("finds it beside a hundred scanned pages", async () => {
    const page = streamOf(Buffer.alloc(310_000, "%(<["), "/Filter /DCTDecode");
    const pages = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [500 + at, page]));
    const objects = { ...attachedObjects(["mau-1.json", packedStreamOf(RECORD)]), ...pages };
    expect(await readPdfRecord(pdfOf({ objects }))).toBe(RECORD);
  });

  it.each([
    ["(mau\\0551.j\\163on)", undefined],
    ["(mau\\(1\\).(()).json)", undefined],
    ["(mau-1\\\r\n.js\\\non)", undefined],
    [`(${"a".repeat(8_187)}.json)`, undefined],
    ["<6d 61 75 2E 6a73\n6f6E>", undefined],
    ["<2E6a736f6E2E4A736f4>", "no-record"],
    ["<2E6a736f6E0>", "no-record"],
  ])("reads a name that is written %s", async (name, reason) => {
    const objects = {
      ...attachedObjects(["a", streamOf(RECORD)]),
      10: `<< /F ${name} /EF << /F 11 0 R >> >>`,
    };
    const read = readPdfRecord(pdfOf({ objects }));
    if (reason === undefined) expect(await read).toBe(RECORD);
    else await expect(read).rejects.toMatchObject({ reason });
  });

  it.each([
    ["cut short by its checksum", (bytes: Buffer) => bytes.subarray(0, -4)],
    ["cut in two", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      "of another checksum",
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of(7)]),
    ],
    ["without the head of zlib", (bytes: Buffer) => bytes.subarray(2)],
    ["in the format of gzip", () => gzipSync(RECORD)],
  ])("refuses a packed record that is %s", async (_, spoil) => {
    const stream = streamOf(spoil(deflateSync(RECORD)), "/Filter /FlateDecode");
    await expect(
      readPdfRecord(pdfOf({ objects: attachedObjects(["mau-1.json", stream]) })),
    ).rejects.toMatchObject({ reason: "damaged" });
  });

  it("reads a packed record with bytes after its end", async () => {
    const bytes = Buffer.concat([deflateSync(RECORD), Buffer.from("\r\n\0\0")]);
    const stream = streamOf(bytes, "/Filter /FlateDecode");
    const objects = attachedObjects(["mau-1.json", stream]);
    expect(await readPdfRecord(pdfOf({ objects }))).toBe(RECORD);
  });

  it("finds a file that only the document as a whole names", async () => {
    const objects = {
      ...attachedObjects(["mau-1.json", streamOf(RECORD)]),
      1: "<< /AF [10 0 R] >>",
    };
    expect(await readPdfRecord(pdfOf({ objects }))).toBe(RECORD);
  });

  it("finds a file with a name in UTF-16, deep in a tree of names", async () => {
    const objects = {
      1: "<< /Names 2 0 R >>",
      2: "<< /EmbeddedFiles << /Kids [3 0 R] >> >>",
      3: "<< /Kids [4 0 R] /Limits [(a) (z)] >>",
      4: "<< /Names [<FEFF0061> 10 0 R] >>",
      10: `<< /UF <FEFF ${Buffer.from("mẫu 1.JSON", "utf16le").swap16().toString("hex")}> /EF << /UF 11 0 R >> >>`,
      11: streamOf(RECORD),
    };
    expect(await readPdfRecord(pdfOf({ objects }))).toBe(RECORD);
  });

  it("passes over the attachments of others, and over one that is there twice", async () => {
    const objects = attachedObjects(
      ["quyet-dinh.pdf", streamOf("%PDF-1.7", "/Filter /LZWDecode")],
      ["khac.json", streamOf('{"schema":"other"}')],
      ["mau-1.json", packedStreamOf(RECORD)],
      ["copy.json", streamOf(RECORD)],
    );
    expect(await readPdfRecord(pdfOf({ objects }))).toBe(RECORD);
  });

  it("takes what was written last", async () => {
    const first = pdfOf({ objects: attachedObjects(["mau-1.json", streamOf(RECORD)]) });
    const newer = RECORD.replace("{}", '{"fax":"113"}');
    const start = first.length;
    const object = Buffer.concat([
      Buffer.from("11 0 obj\n"),
      streamOf(newer),
      Buffer.from("\nendobj\n"),
    ]);
    const previous = /startxref\n(\d+)/.exec(first.toString("latin1"))?.[1];
    const table = `xref\n11 1\n${String(start).padStart(10, "0")} 00000 n \ntrailer\n<< /Root 1 0 R /Prev ${previous} >>\n`;
    const end = `startxref\n${start + object.length}\n%%EOF\n`;
    const both = Buffer.concat([first, object, Buffer.from(table + end)]);
    expect(await readPdfRecord(both)).toBe(newer);
  });

  it("reads a packed table, with differences from row to row", async () => {
    const file = packedTablePdf(
      "/W [1 2 1] /Index [1 1] /DecodeParms << /Predictor 12 /Columns 4 >>",
      Buffer.from([2, 1, 0, 9, 0]),
    );
    // Object 1 is said to be where the table itself is.
    await expect(readPdfRecord(file)).rejects.toThrow("an object is not where it should be");
  });

  it("says that a PDF cut off anywhere is damaged, and never anything else", async () => {
    const whole = await renderPdf(formDocument(mau1, submissions["mau-1"]));
    for (let length = 0; length < whole.length - 8; length += 997) {
      await expect(readPdfRecord(whole.subarray(0, length))).rejects.toThrow(TtthdlError);
    }
  });

  it("gives the record or a TtthdlError, whatever bytes are spoilt", async () => {
    const whole = await renderPdf(formDocument(mau1, submissions["mau-1"]));
    const record = await readPdfRecord(whole);
    const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 400,
    });
    const late = places.map((all) =>
      all.map(([at, byte]) => [whole.length - 1 - (at % 4000), byte] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(places, late), async (changes) => {
        const spoilt = whole.slice();
        for (const [at, byte] of changes) spoilt[at] = byte;
        const outcome = await readPdfRecord(spoilt).catch((error: unknown) => error);
        if (typeof outcome !== "string") expect(outcome).toBeInstanceOf(TtthdlError);
        else expect(outcome.slice(0, 24)).toBe(record.slice(0, 24));
      }),
      { numRuns: 300 },
    );
  });
});
