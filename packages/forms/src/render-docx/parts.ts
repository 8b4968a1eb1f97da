import type { FormDocument } from "../document/form-document.js";
import { RECORD_NAMESPACE, serializeRecord } from "../record/form-record.js";
import type { Picture } from "./body.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** Names the record in the file; the same in every file. */
const ITEM_ID = "{7D3B6E0A-5C1F-4B7E-9A64-2F1C0D8E5B31}";

/** Title and language; no name, no time. */
export function coreProperties({ title, lang }: FormDocument): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:language>${lang}</dc:language></cp:coreProperties>`
  );
}

/** Leads from the text to a picture. */
export function pictureRelationship({ id, fileName }: Picture): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/image" Target="media/${fileName}"/>`;
}

/** The record as a part of the file that Word and LibreOffice keep when they save it. */
export function recordParts({ form, data }: FormDocument): {
  readonly parts: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly relationship: string;
} {
  const record = serializeRecord({ schema: "ttthdl.form/1", form, data });
  return {
    parts: {
      "customXml/item1.xml": `${DECLARATION}<record xmlns="${RECORD_NAMESPACE}">${escapeXml(jsonForXml(record))}</record>`,
      "customXml/itemProps1.xml":
        `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
      "customXml/_rels/item1.xml.rels":
        `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    },
    contentType:
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    relationship: `<Relationship Id="rIdRecord" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`,
  };
}

/** Characters that XML cannot hold, or that a reader of XML may change, as JSON writes them. */
function jsonForXml(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
