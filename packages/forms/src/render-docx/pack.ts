import { strToU8, type Zippable, zipSync } from "fflate";
import type { FormDocument } from "../document/form-document.js";
import type { Body } from "./body.js";
import type { Parts } from "./empty-file.js";
import { coreProperties, pictureRelationship, recordParts } from "./parts.js";

/** A compressor is dear to set up and saves little on a small part. */
const SMALL = 2_500;
const FIRST = "[Content_Types].xml";
const RELATIONSHIPS = "word/_rels/document.xml.rels";
const TEXT = "word/document.xml";

/**
 * Packs a file: the body and the record are added to the empty one, the properties are the document's own, nothing
 * contains a time, an author or a program, and the same document has the same bytes.
 */
export function packFile(empty: Parts, body: Body, document: FormDocument): Uint8Array {
  const record = recordParts(document);
  const relationships = [record.relationship, ...body.pictures.map(pictureRelationship)];
  const texts: Parts = {
    ...empty,
    ...record.parts,
    [FIRST]: before("</Types>", record.contentType, empty[FIRST]),
    [RELATIONSHIPS]: before("</Relationships>", relationships.join(""), empty[RELATIONSHIPS]),
    [TEXT]: before("<w:sectPr", body.xml, empty[TEXT]),
    "docProps/core.xml": coreProperties(document),
  };
  const parts = new Map<string, Uint8Array>();
  for (const [path, xml] of Object.entries(texts)) parts.set(path, strToU8(xml));
  for (const { fileName, bytes } of body.pictures) parts.set(`word/media/${fileName}`, bytes);
  const files: Zippable = {};
  for (const path of [FIRST, ...[...parts.keys()].filter((each) => each !== FIRST).sort()]) {
    const part = parts.get(path) ?? new Uint8Array();
    files[path] = [part, { level: part.length < SMALL ? 0 : 6 }];
  }
  // Written as local time, so that it is the same in every zone; no clock is read.
  return zipSync(files, { mtime: new Date(2000, 0, 1, 12) });
}

/** XML with some more before a tag. */
function before(tag: string, more: string, xml: string = ""): string {
  const at = xml.indexOf(tag);
  return `${xml.slice(0, at)}${more}${xml.slice(at)}`;
}
