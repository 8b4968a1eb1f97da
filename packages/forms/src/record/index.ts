export type { DataOfForm } from "../definition/data-of-form.js";
export { formDigest } from "./form-digest.js";
export * from "./form-record.js";
export { type ParsedRecord, parseRecord } from "./parse-record.js";
