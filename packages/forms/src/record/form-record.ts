import { TtthdlError } from "@ttthdl/core";
import { type DataOfForm, dataOfForm } from "../definition/data-of-form.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { findForm } from "../form-definitions.js";

/** What a filled-in file carries along, so that it can be read back. */
export interface FormRecord {
  readonly schema: "ttthdl.form/1";
  /** Id of the form. */
  readonly form: string;
  /** What fills it, complete or not. */
  readonly data: DataOfForm;
}

/** A record that was read, with the definition of its form. */
export interface ParsedRecord {
  readonly definition: FormDefinition;
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

/**
 * Reads what {@link serializeRecord} wrote. The data are a draft, still to be validated.
 *
 * @throws TtthdlError `invalid-input` for a text that is no record, a form that is not known, and data that do not
 * fit its keys.
 */
export function parseRecord(text: string): ParsedRecord {
  const record = objectIn(text);
  if (record["schema"] !== "ttthdl.form/1") {
    throw new TtthdlError("invalid-input", "not a record of a form (ttthdl.form/1)");
  }
  const { form, data } = record;
  const definition = typeof form === "string" ? findForm(form) : undefined;
  if (definition === undefined) {
    throw new TtthdlError("invalid-input", "a record of a form that is not known");
  }
  if (typeof data !== "object" || data === null) {
    throw new TtthdlError("invalid-input", "a record without data");
  }
  return { definition, data: dataOfForm(definition, data, "refuse-unknown") };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TtthdlError("invalid-input", "not JSON", { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TtthdlError("invalid-input", "not an object of JSON");
  }
  return value as Readonly<Record<string, unknown>>;
}
