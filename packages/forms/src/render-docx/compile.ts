import { type Document, Packer } from "docx";
import { strToU8 } from "fflate";

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

/** Parts that the library writes into every file, and that hold nothing here. */
const EMPTY = [
  "word/comments.xml",
  "word/footnotes.xml",
  "word/numbering.xml",
  "docProps/custom.xml",
];

/**
 * The parts of a file by their paths. The library offers nothing but the finished archive, with the time in it; to open
 * and write that anew takes half of all the time. So its inner step is asked, which the exact version keeps in place.
 */
export function compileParts(file: Document): Map<string, Uint8Array> {
  const compiler = Packer["compiler"] as Compiler;
  const compiled = Object.values(compiler.xmlifyFile(file)).flat() as readonly CompiledPart[];
  const parts = new Map(
    compiled.flatMap(({ path, data }) =>
      EMPTY.some((name) => path === name || path === relationsOf(name))
        ? []
        : [[path, strToU8(withoutEmpty(data, path))] as const],
    ),
  );
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
