import { RECORD_NAMESPACE } from "../../record/record-namespace.js";
import { FormFileError } from "../form-file-error.js";
import { limits } from "../limits.js";
import type { DocxPackage } from "./open-package.js";
import { readXml, type XmlName } from "./read-xml.js";

/** Text of the record that the file carries, or `undefined`. */
export function readRecordText({ bytes, customXml }: DocxPackage): string | undefined {
  for (const entry of customXml) {
    // Data of other programs are none of ours, and may be large.
    if (entry.inflatedBytes > limits.partBytes) continue;
    let isOurs = false;
    let text = "";
    const isRecord = ({ uri, local }: XmlName): boolean =>
      uri === RECORD_NAMESPACE && local === "record";
    try {
      readXml(bytes, entry, {
        open: (name) => {
          isOurs ||= isRecord(name);
        },
        text: (piece) => {
          if (isOurs) text += piece;
          if (text.length > limits.recordBytes) throw new FormFileError("too-large");
        },
      });
    } catch (error) {
      if (isOurs || !(error instanceof FormFileError) || error.reason !== "damaged-xml")
        throw error;
    }
    if (isOurs) return text;
  }
  return undefined;
}
