import { type DataOfForm, dataOfForm } from "../definition/data-of-form.js";
import type { FormDefinition } from "../definition/form-definition.js";

/** Namespace of the element that holds the record in a Word file. */
export const RECORD_NAMESPACE = "urn:ttthdl:form:1";

/** What a filled-in file carries along, so that it can be read back. */
export interface FormRecord {
  readonly schema: "ttthdl.form/1";
  /** Id of the form. */
  readonly form: string;
  /** What fills it, complete or not. */
  readonly data: DataOfForm;
}

/**
 * The record of a form and its data, in the one spelling and order that its bytes rest on: texts normalised, keys in
 * the order of the definition, nothing that the form does not ask for, nothing that is empty.
 *
 * @throws TtthdlError `invalid-argument` for a value that is no text.
 */
export function formRecord(definition: FormDefinition, data: object): FormRecord {
  return { schema: "ttthdl.form/1", form: definition.id, data: dataOfForm(definition, data) };
}

/**
 * The bytes of a record as text: the same record, the same text.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formRecord, serializeRecord } from "@ttthdl/forms/record";
 * serializeRecord(formRecord(mau1, { fax: " 113 ", address: "Bến Tre" }))
 * // => '{"schema":"ttthdl.form/1","form":"mau-1","data":{"address":"Bến Tre","fax":"113"}}'
 * ```
 */
export function serializeRecord({ schema, form, data }: FormRecord): string {
  return JSON.stringify({ schema, form, data });
}
