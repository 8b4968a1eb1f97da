import { type FormId, TtthdlError } from "@ttthdl/core";
import { mau1 } from "./definitions/mau-1.js";
import { mau2 } from "./definitions/mau-2.js";
import type { FormDefinition } from "./form-definition.js";

/** Every form, in the order of print. */
export const formDefinitions: readonly FormDefinition[] = [mau1, mau2];

/**
 * The form with an id.
 *
 * @throws TtthdlError `invalid-argument` for a form that no text prints.
 * @example
 * ```ts
 * import { formDefinition } from "@ttthdl/forms";
 * formDefinition("mau-2").norm // => "ben-tre-18-2018/reply-mau-2"
 * ```
 */
export function formDefinition(id: FormId): FormDefinition {
  const definition = formDefinitions.find((form) => form.id === id);
  if (definition === undefined) {
    throw new TtthdlError("invalid-argument", `no form ${String(id).slice(0, 40)} is known`);
  }
  return definition;
}
