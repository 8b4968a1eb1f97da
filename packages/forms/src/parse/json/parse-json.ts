import type { FormDefinition } from "../../definition/form-definition.js";
import { formDefinitions } from "../../definitions/index.js";
import { decodeUtf8 } from "../../reading/decode-utf8.js";
import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import type { ParsedForm, ParseOptions } from "../../reading/parsed-form.js";
import { namedForm, wantedForm } from "../../reading/select-form.js";
import { jsonObject } from "../../record/json-object.js";
import { recordOf, strictData } from "../../record/parse-record.js";

/** Reads a record, or plain data whose form is named by the caller or follows from their keys. */
export function parseJson(bytes: Uint8Array, options: ParseOptions): ParsedForm {
  if (bytes.length > limits.recordBytes) throw new FormFileError("too-large");
  const value = jsonObject(decodeUtf8(bytes, "not-utf-8"));
  const wanted = wantedForm(options);
  if (Object.hasOwn(value, "schema")) {
    const { definition, data } = recordOf(value);
    return { form: namedForm(definition, wanted).id, source: "json", data, warnings: [] };
  }
  const definition = wanted ?? formWithKeys(Object.keys(value));
  const data = strictData(definition, value);
  return { form: definition.id, source: "json", data, warnings: [] };
}

/** The one form that has every key. */
function formWithKeys(keys: readonly string[]): FormDefinition {
  const fitting = formDefinitions.filter(({ fields }) =>
    keys.every((key) => Object.hasOwn(fields, key)),
  );
  const [form] = fitting;
  if (form === undefined) throw new FormFileError("no-form");
  if (fitting.length > 1) throw new FormFileError("ambiguous-form");
  return form;
}
