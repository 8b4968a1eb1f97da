import { TtthdlError } from "@ttthdl/core";
import { shownValue } from "@ttthdl/core/internal";
import type { FormDefinition, FormDefinitionOf } from "./definition/form-definition.js";
import { type FormDataById, formDefinitions } from "./definitions/index.js";

/**
 * The form with an id, or `undefined`.
 *
 * @example
 * ```ts
 * import { findForm } from "@ttthdl/forms";
 * findForm("mau-1")?.norm // => "ben-tre-18-2018/reply-mau-1"
 * findForm("mau-9") // => undefined
 * ```
 */
export function findForm(id: string): FormDefinition | undefined {
  return formDefinitions.find((form) => form.id === id);
}

/**
 * The form with an id, with its data known by type.
 *
 * @throws TtthdlError `invalid-argument` for a form that no text prints.
 * @example
 * ```ts
 * import { formDefinition } from "@ttthdl/forms";
 * formDefinition("mau-2").norm // => "ben-tre-18-2018/reply-mau-2"
 * ```
 */
export function formDefinition<Id extends keyof FormDataById>(
  id: Id,
): FormDefinitionOf<FormDataById[Id]> {
  const definition = findForm(id);
  if (definition === undefined) {
    throw new TtthdlError("invalid-argument", {
      vi: `không có mẫu ${shownValue(id)}`,
      en: `no form ${shownValue(id)} is known`,
    });
  }
  // The generated list pairs each definition with the data it was declared for.
  return definition as FormDefinitionOf<FormDataById[Id]>;
}
