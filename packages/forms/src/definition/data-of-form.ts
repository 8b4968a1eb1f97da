import { TtthdlError } from "@ttthdl/core";
import { normalizeText } from "../text/normalize-text.js";
import type { FormField } from "./field.js";
import type { FormDefinition } from "./form-definition.js";

/** What fills a form, of any definition: texts under the keys of the fields, groups as objects of their own. */
export interface DataOfForm {
  readonly [key: string]: string | DataOfForm;
}

/**
 * The data that a form asks for, in the order of its fields: texts normalised, what is empty left out.
 *
 * @throws TtthdlError `invalid-argument` for a value that is no text where one belongs; with `refuse-unknown`,
 * `invalid-input` for that and for keys that the form does not have.
 */
export function dataOfForm(
  { fields }: Pick<FormDefinition, "fields">,
  data: object,
  unknown: "drop-unknown" | "refuse-unknown" = "drop-unknown",
): DataOfForm {
  return dataOfFields(fields, data, "", unknown === "refuse-unknown");
}

function dataOfFields(
  fields: Readonly<Record<string, FormField>>,
  data: object,
  path: string,
  strict: boolean,
): DataOfForm {
  const stranger = strict
    ? Object.keys(data).find((key) => !Object.hasOwn(fields, key))
    : undefined;
  if (stranger !== undefined) {
    throw new TtthdlError("invalid-input", `${path}: has a key that the form does not have`);
  }
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    const value = Object.hasOwn(data, key) ? (data as Readonly<Record<string, unknown>>)[key] : "";
    const filled = filledIn(field, value, path === "" ? key : `${path}.${key}`, strict);
    return filled === undefined ? [] : [[key, filled] as const];
  });
  return Object.fromEntries(entries);
}

function filledIn(
  field: FormField,
  value: unknown,
  path: string,
  strict: boolean,
): string | DataOfForm | undefined {
  if (value === undefined || value === "") return undefined;
  if (field.kind === "group" && typeof value === "object" && value !== null) {
    const parts = dataOfFields(field.parts, value, path, strict);
    return Object.keys(parts).length === 0 ? undefined : parts;
  }
  if (field.kind === "group" || typeof value !== "string") {
    const code = strict ? "invalid-input" : "invalid-argument";
    throw new TtthdlError(code, `${path}: is not a text`, { path });
  }
  return normalizeText(value) || undefined;
}
