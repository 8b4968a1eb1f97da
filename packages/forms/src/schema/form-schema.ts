import { requireLang, requireObject } from "@ttthdl/core/internal";
import * as z from "zod";

import { dataOfForm } from "../definition/data-of-form.js";
import type { DraftOf, FormDefinition, FormDefinitionOf } from "../definition/form-definition.js";
import { type FormSchemaOptions, shapeOf } from "./field-schema.js";
import { messages } from "./messages.js";

/**
 * The zod schema of what fills a form. Unknown keys are errors; texts come out normalised (see
 * `normalizeText`), what is empty is left out; text typed in TCVN3 or VNI is refused. In a submission every blank that the form
 * prints is filled in; in a draft anything may be left out or empty. Each issue is a `custom` one with its code
 * in `params.code`, unless the type itself is wrong.
 *
 * @example
 * ```ts
 * import { formSchema, mau1 } from "@ttthdl/forms";
 * formSchema(mau1, { stage: "draft" }).safeParse({ address: "" }).success // => true
 * formSchema(mau1).safeParse({ address: "" }).success // => false
 * ```
 */
export function formSchema<Data>(
  definition: FormDefinitionOf<Data>,
  options: FormSchemaOptions & { readonly stage: "draft" },
): z.ZodType<DraftOf<Data>>;
export function formSchema<Data>(
  definition: FormDefinitionOf<Data>,
  options?: FormSchemaOptions & { readonly stage?: "submission" },
): z.ZodType<Data>;
export function formSchema(definition: FormDefinition, options?: FormSchemaOptions): z.ZodType;
export function formSchema(definition: FormDefinition, options: FormSchemaOptions = {}): z.ZodType {
  requireObject(definition, "definition");
  requireObject(definition.fields, "definition.fields");
  requireObject(options, "options");
  const { stage = "submission", lang = "vi" } = options;
  requireLang(lang);
  const made = schemas.get(definition) ?? new Map<string, z.ZodType>();
  schemas.set(definition, made);
  const key = `${stage} ${lang}`;
  const schema = made.get(key) ?? makeSchema(definition, { stage, lang });
  made.set(key, schema);
  return schema;
}

/** A schema is dear to make and never changes. */
const schemas = /* @__PURE__ */ new WeakMap<FormDefinition, Map<string, z.ZodType>>();

function makeSchema(definition: FormDefinition, options: Required<FormSchemaOptions>): z.ZodType {
  return z
    .strictObject(shapeOf(definition.fields, options), {
      error: ({ code }) =>
        messages[code === "unrecognized_keys" ? "unknown-field" : "wrong-type"]({
          label: definition.name,
          max: 0,
        })[options.lang],
    })
    .overwrite((data) => dataOfForm(definition, data));
}
