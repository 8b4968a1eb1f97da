import type { TextField } from "./field.js";
import type { FormDefinition } from "./form-definition.js";

/** A blank with the path of its data. */
export interface PathField {
  /** `fax`, `contact.email`. */
  readonly path: string;
  /** Key of the field, and of the part where the field is a group. */
  readonly keys: readonly [string] | readonly [string, string];
  readonly field: TextField;
}

/** Every blank that takes a text, those of groups too, in the order of the definition. */
export function textFields({ fields }: FormDefinition): readonly PathField[] {
  return Object.entries(fields).flatMap(([key, field]): readonly PathField[] => {
    if (field.kind !== "group") return [{ path: key, keys: [key], field }];
    return Object.entries(field.parts).map(([part, each]) => ({
      path: `${key}.${part}`,
      keys: [key, part],
      field: each,
    }));
  });
}
