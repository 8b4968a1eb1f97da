import { type Document, Packer } from "docx";

interface CompiledPart {
  readonly path: string;
  readonly data: string;
}

interface Compiler {
  xmlifyFile(file: Document): Readonly<Record<string, CompiledPart | readonly CompiledPart[]>>;
}

interface Pictures {
  readonly Media: {
    readonly Array: readonly { readonly fileName: string; readonly data: Uint8Array }[];
  };
}

/** Parts of a file by their paths: XML as text, pictures as bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** Parts that the library writes into every file, and that hold nothing here. */
const EMPTY = [
  "word/comments.xml",
  "word/footnotes.xml",
  "word/numbering.xml",
  "docProps/custom.xml",
];
const LEFT_OUT: readonly string[] = [...EMPTY, ...EMPTY.map(relationsOf)];

/**
 * The parts of a file. The library offers nothing but the finished archive, with the time in it; to open
 * and write that anew takes half of all the time. So its inner step is asked, which the exact version keeps in place.
 */
export function compileParts(file: Document): Parts {
  const compiler = Packer["compiler"] as Compiler;
  const compiled = Object.values(compiler.xmlifyFile(file)).flat() as readonly CompiledPart[];
  const parts: Parts = new Map();
  for (const { path, data } of compiled) {
    if (!LEFT_OUT.includes(path)) parts.set(path, withoutEmpty(data, path));
  }
  for (const { fileName, data } of (file as unknown as Pictures).Media.Array) {
    parts.set(`word/media/${fileName}`, new Uint8Array(data));
  }
  return parts;
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
