import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { FormDefinition } from "../definition/form-definition.js";
import { formRecord, serializeRecord } from "./form-record.js";

/**
 * SHA-256 of the record of a form and its data, in lower-case hexadecimal: what the code beside the signature holds.
 * The paper and the data belong together when it is the same.
 *
 * @throws TtthdlError `invalid-argument` for a value that is no text.
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDigest } from "@ttthdl/forms/record";
 * formDigest(mau1, { fax: " 113 " }) === formDigest(mau1, { fax: "113" }) // => true
 * ```
 */
export function formDigest(definition: FormDefinition, data: object): string {
  return bytesToHex(sha256(utf8ToBytes(serializeRecord(formRecord(definition, data)))));
}
