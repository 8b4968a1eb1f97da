import type { Json, Lang } from "@ttthdl/core";
import type { FormField, TextField } from "../definition/field.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { lengthOf, MOST_LINES } from "../definition/lengths.js";
import { EMAIL } from "../schema/email.js";
import type { FormStage } from "../schema/field-schema.js";

/** A JSON object. */
export type JsonObject = Readonly<Record<string, Json>>;

/** What a JSON Schema or a UI schema is made for. */
export interface JsonSchemaOptions {
  /** Left out: `submission`. */
  readonly stage?: FormStage;
  /** Language of titles and descriptions. Left out: `vi`. */
  readonly lang?: Lang;
}

/**
 * The JSON Schema (2020-12) of what fills a form. It says the same as `formSchema` of normalised texts, except
 * what a pattern cannot: heaps of marks, TCVN3 and VNI texts and days that do not exist are found by `formSchema` alone.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { jsonSchema } from "@ttthdl/forms/json-schema";
 * jsonSchema(mau1)["$id"] // => "urn:ttthdl:forms:mau-1"
 * jsonSchema(mau1, { stage: "draft" })["required"] // => []
 * ```
 */
export function jsonSchema(
  { id, name, fields, norm }: FormDefinition,
  { stage = "submission", lang = "vi" }: JsonSchemaOptions = {},
): JsonObject {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:ttthdl:forms:${id}${stage === "draft" ? ":draft" : ""}`,
    title: name[lang],
    $comment: norm,
    ...objectSchema(fields, stage, lang),
  };
}

function objectSchema(
  fields: Readonly<Record<string, FormField>>,
  stage: FormStage,
  lang: Lang,
): JsonObject {
  const entries = Object.entries(fields);
  const wanted = entries.filter(([, { optional }]) => stage === "submission" && optional !== true);
  return {
    type: "object",
    properties: Object.fromEntries(
      entries.map(([key, field]) => [key, fieldSchema(field, stage, lang)]),
    ),
    required: wanted.map(([key]) => key),
    additionalProperties: false,
  };
}

function fieldSchema(field: FormField, stage: FormStage, lang: Lang): JsonObject {
  const words: JsonObject = {
    title: field.label[lang],
    ...(field.hint === undefined ? {} : { description: field.hint[lang] }),
  };
  return field.kind === "group"
    ? { ...words, ...objectSchema(field.parts, stage, lang) }
    : { ...words, ...textSchema(field, stage === "submission" && field.optional !== true) };
}

function textSchema(field: TextField, required: boolean): JsonObject {
  const { max } = lengthOf(field);
  const text = { type: "string", maxLength: max, ...(required ? { minLength: 1 } : {}) };
  const pattern = patternOf(field, required);
  return pattern === undefined ? text : { ...text, pattern };
}

/** What may be left out may also be empty. */
function patternOf({ kind }: TextField, required: boolean): string | undefined {
  const optional = (pattern: string): string => (required ? pattern : `^$|${pattern}`);
  if (kind === "email") return optional(EMAIL.source);
  if (kind === "date") return optional("^\\d{4}-\\d{2}-\\d{2}$");
  if (kind === "multiline") {
    return `^${required ? "(?=\\s*\\S)" : ""}[^\\n]*(?:\\n[^\\n]*){0,${MOST_LINES - 1}}$`;
  }
  return required ? "^(?=.*\\S)[^\\n]*$" : "^[^\\n]*$";
}
