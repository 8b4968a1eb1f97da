import type { Json, Lang } from "@ttthdl/core";
import type { FormField, TextField } from "../definition/field.js";
import type { FormDefinition } from "../definition/form-definition.js";
import { lengthOf } from "../definition/lengths.js";
import type { FormStage } from "../schema/field-schema.js";
import { textPattern } from "./text-pattern.js";

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
 * Its patterns need the Unicode mode of ECMA-262 (`\p{…}`), as the standard recommends and Ajv has by default. Ajv knows this
 * draft as `Ajv2020` alone; there is no `format`, which it refuses without `ajv-formats`.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { jsonSchema } from "@ttthdl/forms/json-schema";
 * import { Ajv2020 } from "ajv/dist/2020.js";
 * new Ajv2020().validate(jsonSchema(mau1, { stage: "draft" }), { fax: "113" }) // => true
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
  return {
    type: "string",
    maxLength: max,
    ...(required ? { minLength: 1 } : {}),
    pattern: textPattern(field, required),
  };
}
