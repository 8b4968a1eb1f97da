import { InputError } from "@ttthdl/evidence";
import { type FormDefinition, findForm, formDefinitions } from "@ttthdl/forms";
import { quoted } from "../../select-regulations.js";
import { words } from "./words.js";

/**
 * The form with an id.
 *
 * @throws InputError for a form that no text prints.
 */
export function selectForm(id: string): FormDefinition {
  const form = findForm(id);
  if (form !== undefined) return form;
  const known = formDefinitions.map((each) => each.id).join(", ");
  throw new InputError(words.unknownForm(quoted(id), known));
}
