import type { Lang } from "@ttthdl/core";
import { requireLang, requireObject } from "@ttthdl/core/internal";
import type * as z from "zod";
import type { DraftOf, FormDefinition, FormDefinitionOf } from "../definition/form-definition.js";
import { shortKey } from "../text/short-key.js";
import type { FormSchemaOptions } from "./field-schema.js";
import type { FormErrorCode, FormIssue, FormWarningCode } from "./form-issue.js";
import { formSchema } from "./form-schema.js";
import { messages } from "./messages.js";
import { warningsOf } from "./warnings.js";

/** What came of judging a form's data. Warnings never make it invalid. */
export type FormValidation<Data> =
  | {
      readonly valid: true;
      /** Normalised. */
      readonly data: Data;
      readonly errors: readonly [];
      readonly warnings: readonly FormIssue<FormWarningCode>[];
    }
  | {
      readonly valid: false;
      /** In the order of the fields. */
      readonly errors: readonly FormIssue<FormErrorCode>[];
      readonly warnings: readonly [];
    };

/**
 * Judges what fills a form.
 *
 * @example
 * ```ts
 * import { mau1, validateForm } from "@ttthdl/forms";
 * validateForm(mau1, { contact: { email: "an" } }, { stage: "draft" }).errors.map(({ path, code }) => `${path}: ${code}`)
 * // => ["contact.email: invalid-email"]
 * validateForm(mau1, { fax: "113" }, { stage: "draft" }).warnings.map(({ code }) => code) // => ["unusual-telephone"]
 * ```
 */
export function validateForm<Data>(
  definition: FormDefinitionOf<Data>,
  input: unknown,
  options: FormSchemaOptions & { readonly stage: "draft" },
): FormValidation<DraftOf<Data>>;
export function validateForm<Data>(
  definition: FormDefinitionOf<Data>,
  input: unknown,
  options?: FormSchemaOptions & { readonly stage?: "submission" },
): FormValidation<Data>;
export function validateForm(
  definition: FormDefinition,
  input: unknown,
  options?: FormSchemaOptions,
): FormValidation<Readonly<Record<string, unknown>>>;
export function validateForm(
  definition: FormDefinition,
  input: unknown,
  options: FormSchemaOptions = {},
): FormValidation<Readonly<Record<string, unknown>>> {
  requireObject(options, "options");
  const { lang = "vi" } = options;
  requireLang(lang);
  const result = formSchema(definition, options).safeParse(input, { reportInput: true });
  if (!result.success) {
    const errors = result.error.issues.flatMap((issue) => errorsOf(issue, lang));
    return { valid: false, errors, warnings: [] };
  }
  const data = result.data as Readonly<Record<string, unknown>>;
  return { valid: true, data, errors: [], warnings: warningsOf(definition.fields, data, lang) };
}

/** After so many unknown keys of one object the others are not listed. */
const MOST_KEYS = 100;

function errorsOf(issue: z.core.$ZodIssue, lang: Lang): readonly FormIssue<FormErrorCode>[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const message = messages["unknown-field"]({ label: { vi: "", en: "" }, max: 0 })[lang];
    return issue.keys.slice(0, MOST_KEYS).map((key) => ({
      path: [...issue.path.map(String), shortKey(key)].join("."),
      code: "unknown-field",
      message,
    }));
  }
  return [{ path, code: codeOf(issue), message: issue.message }];
}

function codeOf(issue: z.core.$ZodIssue): FormErrorCode {
  if (issue.code === "custom") return issue.params?.["code"] as FormErrorCode;
  return issue.input === undefined && issue.path.length > 0 ? "required" : "wrong-type";
}
