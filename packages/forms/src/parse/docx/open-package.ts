import { strFromU8 } from "fflate";
import { FormFileError, type FormFileReason } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import { readDirectory, type ZipEntry } from "../zip/central-directory.js";
import { inflatePart } from "../zip/inflate-part.js";
import { attributeOf, readXml } from "./read-xml.js";

/** The parts of a document that matter here. */
export interface DocxPackage {
  readonly bytes: Uint8Array;
  readonly document: ZipEntry;
  /** Data that a program left in the file, among them perhaps ours. */
  readonly customXml: readonly ZipEntry[];
}

const MAIN =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\.(?:document|template)\b.*\bmain\+xml$/;
const OTHERS: readonly (readonly [RegExp, FormFileReason])[] = [
  [/spreadsheetml|ms-excel/, "kind-xlsx"],
  [/presentationml|ms-powerpoint/, "kind-pptx"],
];

/**
 * Finds the text and the data in the archive of a document.
 *
 * @throws FormFileError for an archive of another kind, and where the text is missing.
 */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const entries = readDirectory(bytes);
  const types = entries.get("[Content_Types].xml");
  if (types === undefined) throw new FormFileError(kindOf(bytes, entries));
  const main = mainPart(bytes, types);
  const document = entries.get(main.replace(/^\//, ""));
  if (document === undefined) throw new FormFileError("missing-part");
  // Data of other programs are none of ours, and may be large.
  const customXml = [...entries.values()].filter(
    ({ name, inflatedBytes }) =>
      /^customXml\/item\d{1,3}\.xml$/.test(name) && inflatedBytes <= limits.partBytes,
  );
  refuseTooMany([types, document, ...customXml]);
  return { bytes, document, customXml };
}

/** Each part may be as small as is allowed and all of them endless. */
function refuseTooMany(parts: readonly ZipEntry[]): void {
  const bytes = parts.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0);
  if (bytes > limits.readBytes) throw new FormFileError("too-large");
}

/** Name of the part that the list of types calls the text of a document. */
function mainPart(bytes: Uint8Array, types: ZipEntry): string {
  let main: string | undefined;
  let other: FormFileReason | undefined;
  let overrides = 0;
  readXml(bytes, types, {
    open: ({ local }, attributes) => {
      if (local !== "Override") return;
      if (++overrides > limits.archiveEntries) throw new FormFileError("too-large");
      const type = attributeOf(attributes, "ContentType") ?? "";
      if (MAIN.test(type)) main ??= attributeOf(attributes, "PartName");
      other ??= OTHERS.find(([pattern]) => pattern.test(type))?.[1];
    },
  });
  if (main === undefined) throw new FormFileError(other ?? "missing-part");
  return main;
}

/** OpenDocument names its kind in a part of its own. */
function kindOf(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): FormFileReason {
  const entry = entries.get("mimetype");
  if (entry === undefined || entry.inflatedBytes > 200) return "kind-zip";
  let type = "";
  inflatePart(bytes, entry, (piece) => {
    type += strFromU8(piece);
  });
  if (type.startsWith("application/vnd.oasis.opendocument.text")) return "kind-odt";
  return type.startsWith("application/vnd.oasis.opendocument") ? "kind-opendocument" : "kind-zip";
}
