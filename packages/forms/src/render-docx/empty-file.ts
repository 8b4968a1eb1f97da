import { Document, Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import type { DocumentStyle } from "../document/style.js";
import { pageNumbers } from "./page-number.js";
import { stylesOf } from "./styles.js";
import { twipsOfMm } from "./units.js";

/** The parts of a file, as XML, by their paths. */
export type Parts = Readonly<Record<string, string>>;

/** Room between the edge of the sheet and the number of the page. */
const NUMBER_MM = 10;

/** Parts that the library writes into every file, and that hold nothing here. */
const EMPTY = [
  "word/comments.xml",
  "word/footnotes.xml",
  "word/numbering.xml",
  "docProps/custom.xml",
];
const LEFT_OUT: readonly string[] = [...EMPTY, ...EMPTY.map(relationsOf)];

const made = new WeakMap<DocumentStyle, Promise<Parts>>();

/** A file of a style with nothing in its body. It is the same for every document, so it is made once. */
export function emptyFile(style: DocumentStyle): Promise<Parts> {
  const parts = made.get(style) ?? makeEmptyFile(style);
  made.set(style, parts);
  return parts;
}

async function makeEmptyFile(style: DocumentStyle): Promise<Parts> {
  const { widthMm, heightMm, marginsMm } = style.page;
  const file = new Document({
    styles: stylesOf(style),
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twipsOfMm(widthMm), height: twipsOfMm(heightMm) },
            margin: {
              top: twipsOfMm(marginsMm.top),
              right: twipsOfMm(marginsMm.right),
              bottom: twipsOfMm(marginsMm.bottom),
              left: twipsOfMm(marginsMm.left),
              header: twipsOfMm(NUMBER_MM),
              footer: twipsOfMm(NUMBER_MM),
            },
          },
        },
        ...pageNumbers(style),
        children: [],
      },
    ],
  });
  const parts = Object.entries(unzipSync(new Uint8Array(await Packer.toArrayBuffer(file))));
  return Object.fromEntries(
    parts
      .filter(([path]) => !path.endsWith("/") && !LEFT_OUT.includes(path))
      .map(([path, bytes]) => [path, withoutEmpty(strFromU8(bytes), path)]),
  );
}

function relationsOf(path: string): string {
  return path.replace(/([^/]+)$/, "_rels/$1.rels");
}

/** Lists of parts, without those that are left out. */
function withoutEmpty(xml: string, path: string): string {
  if (path !== "[Content_Types].xml" && !path.endsWith(".rels")) return xml;
  return xml.replace(/<(?:Override|Relationship) [^>]*\/>/g, (entry) =>
    EMPTY.some(
      (name) => entry.includes(`"/${name}"`) || entry.includes(`"${name.replace("word/", "")}"`),
    )
      ? ""
      : entry,
  );
}
