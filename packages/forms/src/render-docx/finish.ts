import { strToU8, type Zippable, zipSync } from "fflate";
import type { FormDocument } from "../document/form-document.js";
import type { Parts } from "./compile.js";
import { unguarded } from "./guarded-text.js";
import { coreProperties, recordParts } from "./parts.js";

const SMALL = 2_500;
const FIRST = "[Content_Types].xml";

/**
 * Completes what the library made: the record is added, the properties are the document's own, nothing
 * tells a time, an author or a program, and the same document has the same bytes.
 */
export function finishPackage(parts: Parts, document: FormDocument): Uint8Array {
  const edit = (path: string, change: (xml: string) => string): void => {
    parts.set(path, change(String(parts.get(path) ?? "")));
  };
  edit("word/document.xml", unguarded);
  edit("docProps/core.xml", () => coreProperties(document));
  const record = recordParts(document);
  for (const [path, xml] of Object.entries(record.parts)) parts.set(path, xml);
  edit(FIRST, (xml) => xml.replace("</Types>", `${record.contentType}</Types>`));
  edit("word/_rels/document.xml.rels", (xml) =>
    xml.replace("</Relationships>", `${record.relationship}</Relationships>`),
  );
  const paths = [...parts.keys()].filter((path) => path !== FIRST && !path.endsWith("/")).sort();
  // A compressor is dear to set up and saves nothing on a small part.
  const files: Zippable = {};
  for (const path of [FIRST, ...paths]) {
    const content = parts.get(path) ?? "";
    const part = typeof content === "string" ? strToU8(content) : content;
    files[path] = [part, { level: part.length < SMALL ? 0 : 6 }];
  }
  // Written as local time, so that it is the same in every zone; no clock is read.
  return zipSync(files, { mtime: new Date(2000, 0, 1, 12) });
}
