import { TtthdlError } from "@ttthdl/core";
import type { FormDefinition } from "../definition/form-definition.js";
import { findForm } from "../form-definitions.js";
import { FormFileError } from "./form-file-error.js";
import type { ParseOptions } from "./parsed-form.js";

/** The form that was asked for, or `undefined` where the file is to tell. */
export function wantedForm({ form }: ParseOptions): FormDefinition | undefined {
  if (form === undefined) return undefined;
  const definition = findForm(form);
  if (definition === undefined) {
    throw new TtthdlError("invalid-argument", { vi: "không có mẫu này", en: "no such form" });
  }
  return definition;
}

/** The form that a file names, which must be the one asked for. */
export function namedForm(
  named: FormDefinition,
  wanted: FormDefinition | undefined,
): FormDefinition {
  if (wanted !== undefined && wanted.id !== named.id) throw new FormFileError("other-form");
  return named;
}
