import { type DataOfForm, dataOfForm } from "../definition/data-of-form.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { findForm } from "../form-definitions.js";
import { FormFileError } from "../reading/form-file-error.js";
import { shortKey } from "../text/short-key.js";
import { isFields, type JsonFields, jsonObject } from "./json-object.js";

/** A record that was read, with the definition of its form. */
export interface ParsedRecord {
  readonly definition: FormDefinition;
  readonly data: DataOfForm;
}

const KEYS: ReadonlySet<string> = new Set(["schema", "form", "data"]);

/**
 * Reads what {@link serializeRecord} wrote. The data are a draft, still to be validated.
 *
 * @throws TtthdlError `invalid-input`, a `FormFileError` of `@ttthdl/forms/parse`, for a text that is no record or holds
 * more than one, a form that is not known, and data that do not fit its keys.
 */
export function parseRecord(text: string): ParsedRecord {
  return recordOf(jsonObject(text));
}

/** The record that an object of JSON is. */
export function recordOf(record: JsonFields): ParsedRecord {
  const { schema, form, data } = record;
  if (schema !== "ttthdl.form/1") throw new FormFileError("no-such-record");
  const stranger = Object.keys(record).find((key) => !KEYS.has(key));
  if (stranger !== undefined) throw new FormFileError("unknown-key", { path: shortKey(stranger) });
  const definition = typeof form === "string" ? findForm(form) : undefined;
  if (definition === undefined) throw new FormFileError("unknown-form");
  if (!isFields(data)) throw new FormFileError("not-an-object", { path: "data" });
  return { definition, data: strictData(definition, data) };
}

/** The data of a form out of a file: whatever does not fit its keys is refused. */
export function strictData(definition: FormDefinition, data: JsonFields): DataOfForm {
  return dataOfForm(definition, data, (misfit, path) => new FormFileError(misfit, { path }));
}
