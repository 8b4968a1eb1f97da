import { TtthdlError } from "@ttthdl/core";
import { normalizeText } from "../text/normalize-text.js";
import { shortKey } from "../text/short-key.js";
import type { FormField } from "./field.js";
import type { FormDefinition } from "./form-definition.js";

/** What fills a form, of any definition: texts under the keys of the fields, groups as objects of their own. */
export interface DataOfForm {
  readonly [key: string]: string | DataOfForm;
}

/** What does not fit a form: a key that it does not have, a value of another kind. */
type Misfit = "unknown-key" | "not-a-text" | "not-an-object";

/** The error for what does not fit. */
type Refusal = (misfit: Misfit, path: string) => Error;

/**
 * The data that a form asks for, in the order of its fields: texts normalised, what is empty left out.
 *
 * @param refusal - Left out: keys that the form does not have are dropped, an empty text may stand for a group.
 * @throws What `refusal` makes; TtthdlError `invalid-argument` where it is left out.
 */
export function dataOfForm(
  { fields }: Pick<FormDefinition, "fields">,
  data: object,
  refusal?: Refusal,
): DataOfForm {
  return dataOfFields(fields, data, "", refusal);
}

function dataOfFields(
  fields: Readonly<Record<string, FormField>>,
  data: object,
  path: string,
  refusal: Refusal | undefined,
): DataOfForm {
  const under = (key: string): string => (path === "" ? key : `${path}.${key}`);
  const stranger = Object.keys(data).find((key) => !Object.hasOwn(fields, key));
  if (stranger !== undefined && refusal !== undefined) {
    throw refusal("unknown-key", under(shortKey(stranger)));
  }
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    const value = Object.hasOwn(data, key)
      ? (data as Readonly<Record<string, unknown>>)[key]
      : undefined;
    const filled = filledIn(field, value, under(key), refusal);
    return filled === undefined ? [] : [[key, filled] as const];
  });
  return Object.fromEntries(entries);
}

function filledIn(
  field: FormField,
  value: unknown,
  path: string,
  refusal: Refusal = badArgument,
): string | DataOfForm | undefined {
  if (value === undefined) return undefined;
  if (field.kind !== "group") {
    if (typeof value !== "string") throw refusal("not-a-text", path);
    return normalizeText(value) || undefined;
  }
  if (value === "" && refusal === badArgument) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refusal("not-an-object", path);
  }
  const parts = dataOfFields(field.parts, value, path, refusal);
  return Object.keys(parts).length === 0 ? undefined : parts;
}

function badArgument(misfit: Misfit, path: string): TtthdlError {
  const text =
    misfit === "not-a-text"
      ? { vi: "không phải chuỗi ký tự", en: "is not a text" }
      : { vi: "không phải nhóm các mục", en: "is not a group of texts" };
  return new TtthdlError("invalid-argument", text, { path });
}
