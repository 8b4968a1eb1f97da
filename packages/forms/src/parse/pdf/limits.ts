import { FormFileError } from "../../reading/form-file-error.js";

/** What is read of a file from anywhere: enough for a hundred scanned pages beside the form, and never much work. */
export const LIMITS = {
  /** Of all that is unpacked on the way to it. */
  unpackedBytes: 8_388_608,
  /** Arrays and dictionaries within each other. */
  depth: 64,
  /** Values read in all. */
  values: 50_000,
  /** Of the file and what is unpacked from it, as often as it is looked at: a table of all objects is 2 MB. */
  scannedBytes: 4_194_304,
  /** Objects that the file says it has, and rows in all its tables. */
  objects: 100_000,
  /** Objects in all streams of objects that are opened. */
  packedObjects: 100_000,
  /** Tables of objects, one for each time that the file was added to. */
  tables: 256,
  /** Parts of the list of attachments. */
  attachments: 1_000,
} as const;

/** A file that does not keep to the format, or not far enough to be read. */
export function damaged(detail: string, cause?: unknown): FormFileError {
  return new FormFileError("damaged", { cause, detail });
}

/** A file that asks for more than {@link LIMITS}. */
export function tooLarge(detail: string): FormFileError {
  return new FormFileError("too-large", { detail });
}
