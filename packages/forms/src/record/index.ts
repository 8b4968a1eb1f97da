export type { DataOfForm } from "../definition/data-of-form.js";
export { formDigest } from "./form-digest.js";
export { type FormRecord, formRecord, serializeRecord } from "./form-record.js";
export { type ParsedRecord, parseRecord } from "./parse-record.js";
