import { strToU8, type Zippable, zipSync } from "fflate";
import { limits } from "../reading/limits.js";
import { typedFile, withParts } from "./word-file.fixture.js";

const plain = typedFile(["ĐỀ NGHỊ"]);
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A Word file with that body alone. */
export function document(body: string, before: string = ""): Uint8Array {
  return withParts(plain, {
    "word/document.xml": `${before}<w:document ${word}><w:body>${body}</w:body></w:document>`,
  });
}

const HEAP = "\u0301\u0323".repeat(200_000);

/** A file with a record, and with a text that shows what it says. */
export function carrying(record: string, body: string = ""): Uint8Array {
  return withParts(document(body), {
    "customXml/item1.xml": `<record xmlns="urn:ttthdl:form:1">${record}</record>`,
  });
}

export const recordOf = (data: string): string =>
  `{"schema":"ttthdl.form/1","form":"mau-1","data":${data}}`;

/** Records made to harm, whatever file carries them, and why each is refused. */
export const hostileRecords: readonly (readonly [
  name: string,
  make: () => string,
  reason: string,
])[] = [
  [
    "more lines than a form",
    () => recordOf(`{"purpose":"${"a\\n".repeat(300_000)}"}`),
    "too-large",
  ],
  [
    "empty lines in each field",
    () => recordOf(`{"purpose":"${"\\n".repeat(3_100)}","service":"${"\\r".repeat(3_100)}"}`),
    "too-large",
  ],
  ["a million lines", () => recordOf(`{"purpose":"${"a\\n".repeat(990_000)}"}`), "too-large"],
  ["a row of spaces", () => recordOf(`{"fax":"a${" ".repeat(2_900_000)}b"}`), "too-large"],
  ["a heap of marks", () => recordOf(`{"purpose":"a${HEAP.repeat(3)}"}`), "too-large"],
  ["brackets", () => recordOf("[".repeat(1_000_000)), "hostile-json"],
  ["brackets without end", () => recordOf("[".repeat(2_900_000)), "too-large"],
  ["nested lists", () => recordOf(`${"[".repeat(500_000)}${"]".repeat(500_000)}`), "hostile-json"],
  ["a list of objects", () => recordOf(`[${"{},".repeat(300_000)}{}]`), "too-large"],
  ["a list without end", () => recordOf(`[${"{},".repeat(990_000)}{}]`), "too-large"],
  ["data in a list", () => recordOf("[]"), "not-an-object"],
  ["a list for a group", () => recordOf('{"contact":[]}'), "not-an-object"],
  ["nothing for a text", () => recordOf('{"fax":null}'), "not-a-text"],
  ["a key too many", () => recordOf('{},"note":""'), "unknown-key"],
  ["a text cut short", () => recordOf('{"fax":"'), "damaged-json"],
];

/** A value and empty paragraphs below it, and the value again. */
export function emptyParagraphs(count: number): Uint8Array {
  const control = `<w:p><w:sdt><w:sdtPr><w:tag w:val="purpose"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
  return carrying(recordOf("{}"), `${control}${"<w:p/>".repeat(count)}${control}`);
}

const names = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<a${at}/>`).join("");

/** A file of types that names the text's kind. */
function ofType(type: string): Uint8Array {
  const types = `<Types xmlns="x"><Override PartName="/a.xml" ContentType="${type}"/></Types>`;
  return zipSync({ "[Content_Types].xml": strToU8(types), "a.xml": strToU8("<a/>") });
}

/** Writes numbers of two or four bytes over a copy. */
function patched(bytes: Uint8Array, at: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  at(new DataView(copy.buffer));
  return copy;
}

const END = plain.length - 22;
/** Where the directory of the archive begins, and its second entry. */
const DIRECTORY = new DataView(plain.buffer).getUint32(END + 16, true);
const nameBytes = (at: number): number => new DataView(plain.buffer).getUint16(at + 28, true);
const SECOND = DIRECTORY + 46 + nameBytes(DIRECTORY);

function many(count: number): Uint8Array {
  const files: Zippable = {};
  for (let index = 0; index < count; index += 1) files[`f${index}`] = new Uint8Array();
  return zipSync(files, { level: 0 });
}

function ole(text: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...head, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
}

const laughs = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join("");

/** Files made to harm, damaged, or of other kinds: how to make each, and why it is refused. */
export const hostileFiles: readonly (readonly [
  name: string,
  make: () => Uint8Array,
  reason: string,
])[] = [
  ["nothing", () => new Uint8Array(), "empty"],
  ["a bomb that tells its size", () => document("<w:p/>".repeat(16_000_000)), "too-large"],
  [
    "a bomb that tells a small size",
    () => {
      const bomb = document(" ".repeat(200_000_000));
      const view = new DataView(bomb.buffer);
      const directory = view.getUint32(bomb.length - 22 + 16, true);
      const second = directory + 46 + view.getUint16(directory + 28, true);
      return patched(bomb, (copy) => copy.setUint32(second + 24, 1_000, true));
    },
    "hostile-archive",
  ],
  [
    "a text just as long as a part may be",
    () => document(`<w:p><w:r><w:t>${"a".repeat(limits.partBytes - 200)}</w:t></w:r></w:p>`),
    "too-large",
  ],
  ["elements without end", () => document("<w:a/>".repeat(400_000)), "too-large"],
  [
    "paragraphs of labels",
    () => document(`<w:p><w:r><w:t>${"Fax: ".repeat(30)}</w:t></w:r></w:p>`.repeat(5_900)),
    "too-large",
  ],
  [
    "spaces for slow patterns",
    () =>
      document(
        `<w:p><w:r><w:t>${`Tên${" ".repeat(11)}`.repeat(90_000)}: ngày${" ".repeat(200_000)}</w:t></w:r></w:p>`,
      ),
    "no-form",
  ],
  [
    "one line of a million dots",
    () =>
      document(`<w:p><w:r><w:t>${". ".repeat(350_000)}x${"._".repeat(350_000)}</w:t></w:r></w:p>`),
    "no-form",
  ],
  [
    "a heap of marks in a text without labels",
    () => document(`<w:p><w:r><w:t>a${HEAP.repeat(3)}</w:t></w:r></w:p>`),
    "no-form",
  ],
  ...hostileRecords.flatMap(([name, make, reason]) => [
    [`a Word file with ${name} in its record`, () => carrying(make()), reason] as const,
    [`JSON with ${name}`, () => strToU8(make()), reason] as const,
  ]),
  ["elements within elements", () => document("<w:p>".repeat(500_000)), "hostile-xml"],
  [
    "attributes without end",
    () => document(`<w:p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=""`).join(" ")}/>`),
    "hostile-xml",
  ],
  ["a document type", () => document("", "<!DOCTYPE w:document>"), "hostile-xml"],
  [
    "an external entity",
    () =>
      document(
        "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>",
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
      ),
    "hostile-xml",
  ],
  [
    "a billion laughs",
    () => document("&l9;", `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`),
    "hostile-xml",
  ],
  [
    "a prefix that means something else further in",
    () => document('<w:p xmlns:w="urn:other"/>'),
    "hostile-xml",
  ],
  ["names without end", () => document(names(2_000)), "hostile-xml"],
  [
    "two records that differ",
    () =>
      withParts(carrying(recordOf('{"fax":"1"}')), {
        "customXml/item2.xml": `<record xmlns="urn:ttthdl:form:1">${recordOf('{"fax":"2"}')}</record>`,
      }),
    "several-records",
  ],
  [
    "more types than parts",
    () =>
      zipSync({
        "[Content_Types].xml": strToU8(
          `<Types>${'<Override PartName="/a" ContentType="b"/>'.repeat(1_001)}</Types>`,
        ),
      }),
    "too-large",
  ],
  ["an entity that is not declared", () => document("&nbsp;"), "damaged-xml"],
  ["XML that ends too early", () => document("<w:p>"), "damaged-xml"],
  [
    "bytes that are no UTF-8",
    () => zipSync({ "[Content_Types].xml": new Uint8Array([0x3c, 0xff, 0xff]) }),
    "damaged-xml",
  ],
  [
    "a document without its text",
    () => withParts(plain, { "word/document.xml": undefined }),
    "missing-part",
  ],
  [
    "a document without types",
    () => withParts(plain, { "[Content_Types].xml": undefined }),
    "kind-zip",
  ],
  ["a file cut short", () => plain.subarray(0, plain.length - 30), "damaged-archive"],
  ["two letters", () => strToU8("PK"), "damaged-archive"],
  [
    "bytes of the text changed",
    () => patched(plain, (copy) => copy.setUint32(SECOND - 200, 0xffffffff, true)),
    "damaged-archive",
  ],
  ["more parts than a document has", () => many(1_001), "hostile-archive"],
  [
    "a count of parts that is wrong",
    () => patched(plain, (copy) => copy.setUint16(END + 10, 900, true)),
    "hostile-archive",
  ],
  [
    "a directory of 64 bits",
    () => patched(plain, (copy) => copy.setUint32(END + 16, 0xffffffff, true)),
    "hostile-archive",
  ],
  [
    "sizes of 64 bits",
    () => patched(plain, (copy) => copy.setUint32(SECOND + 20, 0xffffffff, true)),
    "hostile-archive",
  ],
  [
    "parts that overlap",
    () =>
      patched(plain, (copy) => {
        // The first part reaches over the second.
        copy.setUint32(DIRECTORY + 20, DIRECTORY - 60, true);
      }),
    "hostile-archive",
  ],
  [
    "an encrypted archive",
    () => patched(plain, (copy) => copy.setUint16(DIRECTORY + 8, 1, true)),
    "kind-encrypted",
  ],
  [
    "an unknown way to compress",
    () => patched(plain, (copy) => copy.setUint16(DIRECTORY + 10, 12, true)),
    "hostile-archive",
  ],
  ["a part outside the folder", () => withParts(plain, { "../x": "x" }), "hostile-archive"],
  ["a part of another disk", () => withParts(plain, { "C:\\x": "x" }), "hostile-archive"],
  [
    "an OpenDocument text",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }, { level: 0 }),
    "kind-odt",
  ],
  [
    "an OpenDocument sheet",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    "kind-opendocument",
  ],
  [
    "a workbook",
    () => ofType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
    "kind-xlsx",
  ],
  [
    "slides",
    () =>
      ofType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
    "kind-pptx",
  ],
  ["a document whose text is elsewhere", () => ofType(MAIN).subarray(0), "no-form"],
  ["an old Word file", () => ole("WordDocument"), "kind-doc"],
  ["a Word file with a password", () => ole("EncryptedPackage"), "kind-encrypted"],
  ["rich text", () => strToU8("{\\rtf1 x}"), "kind-rtf"],
  ["plain text of labels", () => strToU8(`${"Fax: ".repeat(30)}\n`.repeat(5_900)), "too-large"],
  ["plain text without end", () => strToU8("a\n".repeat(2_000_000)), "too-large"],
  ["plain text that is no form", () => strToU8("Kính gửi: ông A"), "no-form"],
  ["text in another encoding", () => new Uint8Array([0x46, 0x61, 0xe0, 0x20]), "unknown-kind"],
  ["bytes that are no text", () => strToU8("Fax: \0"), "unknown-kind"],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "unknown-kind"],
  ["JSON cut short", () => strToU8('{"fax":'), "damaged-json"],
  ["JSON without end", () => strToU8("[".repeat(5_000_000)), "too-large"],
  ["a list", () => strToU8("[]"), "not-an-object"],
  ["keys of no form", () => strToU8('{"fax":"113","__proto__":{}}'), "no-form"],
  ["keys of several forms", () => strToU8('{"fax":"113"}'), "ambiguous-form"],
];
