import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { FormDocument } from "../document/form-document.js";
import { unguarded } from "./guarded-text.js";
import { coreProperties, recordParts } from "./parts.js";

const FIRST = "[Content_Types].xml";

/**
 * Completes the package that the library made: the record is added, the properties are the document's own, nothing
 * tells a time, an author or a program, and the same document has the same bytes.
 */
export function finishPackage(packed: Uint8Array, document: FormDocument): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)));
  const edit = (path: string, change: (xml: string) => string): void => {
    parts.set(path, strToU8(change(strFromU8(parts.get(path) ?? new Uint8Array()))));
  };
  edit("word/document.xml", unguarded);
  edit("docProps/core.xml", () => coreProperties(document));
  const record = recordParts(document);
  for (const [path, xml] of Object.entries(record.parts)) parts.set(path, strToU8(xml));
  edit(FIRST, (xml) => xml.replace("</Types>", `${record.contentType}</Types>`));
  edit("word/_rels/document.xml.rels", (xml) =>
    xml.replace("</Relationships>", `${record.relationship}</Relationships>`),
  );
  const paths = [...parts.keys()].filter((path) => path !== FIRST && !path.endsWith("/")).sort();
  const files: Zippable = {};
  for (const path of [FIRST, ...paths]) files[path] = parts.get(path) ?? new Uint8Array();
  // Written as local time, so that it is the same in every zone; no clock is read.
  return zipSync(files, { mtime: new Date(2000, 0, 1, 12) });
}
