import { RECORD_NAMESPACE } from "../../record/record-namespace.js";
import { FormFileError } from "../form-file-error.js";
import { limits } from "../limits.js";
import type { DocxPackage } from "./open-package.js";
import { readXml, type XmlName } from "./read-xml.js";

/** Text of the record that the file carries, or `undefined`. */
export function readRecordText({ bytes, customXml }: DocxPackage): string | undefined {
  for (const entry of customXml) {
    let isOurs = false;
    let text = "";
    const isRecord = ({ uri, local }: XmlName): boolean =>
      uri === RECORD_NAMESPACE && local === "record";
    try {
      readXml(bytes, entry, {
        open: (name) => {
          isOurs ||= isRecord(name);
          if (!isOurs) throw new OtherData();
        },
        text: (piece) => {
          if (isOurs) text += piece;
          if (text.length > limits.recordBytes) throw new FormFileError("too-large");
        },
      });
    } catch (error) {
      if (isOurs || !isPassedOver(error)) throw error;
    }
    if (isOurs) return text;
  }
  return undefined;
}

/** Ends the reading of a part whose outermost element is no record. */
class OtherData extends Error {}

/** What is no record may be anything, also damaged. */
function isPassedOver(error: unknown): boolean {
  if (error instanceof FormFileError) return error.reason === "damaged-xml";
  return error instanceof OtherData;
}
