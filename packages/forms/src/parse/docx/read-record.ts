import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import { RECORD_NAMESPACE } from "../../record/form-record.js";
import type { ZipEntry } from "../zip/central-directory.js";
import type { DocxPackage } from "./open-package.js";
import { readXml, type XmlName } from "./read-xml.js";

/**
 * Text of the record that the file carries, or `undefined`.
 *
 * @throws FormFileError for several that differ.
 */
export function readRecordText({ bytes, customXml }: DocxPackage): string | undefined {
  let record: string | undefined;
  for (const entry of customXml) {
    const text = recordIn(bytes, entry);
    if (record !== undefined && text !== undefined && text !== record) {
      throw new FormFileError("several-records");
    }
    record ??= text;
  }
  return record;
}

function recordIn(bytes: Uint8Array, entry: ZipEntry): string | undefined {
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
  return isOurs ? text : undefined;
}

/** Ends the reading of a part whose outermost element is no record. */
class OtherData extends Error {}

/** What is no record may be anything, also damaged. */
function isPassedOver(error: unknown): boolean {
  if (error instanceof FormFileError) return error.reason === "damaged-xml";
  return error instanceof OtherData;
}
