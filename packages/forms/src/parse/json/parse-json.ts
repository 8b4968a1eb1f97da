import { dataOfForm } from "../../definition/data-of-form.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import { formDefinitions } from "../../definitions/index.js";
import { parseRecord } from "../../record/form-record.js";
import { FormFileError } from "../form-file-error.js";
import { limits } from "../limits.js";
import type { ParsedForm, ParseOptions } from "../parsed-form.js";
import { namedForm, wantedForm } from "../select-form.js";

/** Reads a record, or plain data whose form is asked for or told by their keys. */
export function parseJson(bytes: Uint8Array, options: ParseOptions): ParsedForm {
  if (bytes.length > limits.jsonBytes) throw new FormFileError("too-large");
  const text = decode(bytes);
  const value = objectIn(text);
  const wanted = wantedForm(options);
  if (Object.hasOwn(value, "schema")) {
    const { definition, data } = parseRecord(text);
    return { form: namedForm(definition, wanted).id, source: "json", data, warnings: [] };
  }
  const definition = wanted ?? formWithKeys(Object.keys(value));
  const data = dataOfForm(definition, value, "refuse-unknown");
  return { form: definition.id, source: "json", data, warnings: [] };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FormFileError("not-utf-8", error);
  }
}

function objectIn(text: string): object {
  if (depthOf(text) > limits.jsonDepth) throw new FormFileError("hostile-json");
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new FormFileError("unknown-kind", error);
  }
  throw new FormFileError("no-form");
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

/** The most brackets that are open at a time, strings left out: many of them take the parser long. */
function depthOf(text: string): number {
  let [depth, deepest, isString] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === '"') isString = !isString;
    else if (!isString && (sign === "{" || sign === "[")) deepest = Math.max(deepest, ++depth);
    else if (!isString && (sign === "}" || sign === "]")) depth -= 1;
  }
  return deepest;
}
