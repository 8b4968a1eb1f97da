import type * as z from "zod";
import type { FormDataById } from "./definitions/index.js";
import { formDefinition } from "./form-definitions.js";
import { formSchema } from "./schema/form-schema.js";

/**
 * The schema of a submission by the form's id: {@link formSchema} with Vietnamese messages.
 *
 * @throws TtthdlError `invalid-argument` for a form that no text prints.
 * @example
 * ```ts
 * import { formDataSchema } from "@ttthdl/forms";
 * formDataSchema("mau-1").safeParse({ agencyName: "" }).success // => false
 * ```
 */
export function formDataSchema<Id extends keyof FormDataById>(id: Id): z.ZodType<FormDataById[Id]> {
  return formSchema<FormDataById[Id]>(formDefinition(id));
}
