import type { FormField } from "./field.js";
import type { FormDefinition } from "./form-definition.js";

/** The field at a path, or `undefined`. */
export function fieldAt(
  { fields }: Pick<FormDefinition, "fields">,
  path: string,
): FormField | undefined {
  const [key = "", ...rest] = path.split(".");
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (rest.length === 0 || field === undefined) return field;
  return field.kind === "group" ? fieldAt({ fields: field.parts }, rest.join(".")) : undefined;
}

/** What stands at a path of the data, own properties only; `undefined` where nothing does. */
export function valueAt(data: object, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    data,
  );
}
