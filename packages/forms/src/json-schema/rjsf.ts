import type { Lang } from "@ttthdl/core";
import type { FormField, TextField } from "../definition/field.js";
import type { FormDefinition } from "../definition/form-definition.js";
import type { JsonObject } from "./json-schema.js";

/**
 * The uiSchema for react-jsonschema-form: order, widgets, hints and autocomplete of each blank. Its ready-made validator does
 * not know the draft of `jsonSchema`: it needs `customizeValidator({ AjvClass: Ajv2020 })` of `@rjsf/validator-ajv8`.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { rjsfUiSchema } from "@ttthdl/forms/json-schema";
 * rjsfUiSchema(mau1)["purpose"]
 * // => { "ui:title": "Mục đích sử dụng", "ui:widget": "textarea", "ui:options": { rows: 4 } }
 * ```
 */
export function rjsfUiSchema({ sections, fields }: FormDefinition, lang: Lang = "vi"): JsonObject {
  const order = sections.flatMap((section) => section.fields);
  return { "ui:order": order, ...uiOf(fields, lang) };
}

function uiOf(fields: Readonly<Record<string, FormField>>, lang: Lang): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      {
        "ui:title": field.label[lang],
        ...(field.hint === undefined ? {} : { "ui:help": field.hint[lang] }),
        ...(field.kind === "group"
          ? { "ui:order": Object.keys(field.parts), ...uiOf(field.parts, lang) }
          : widgetOf(field)),
      },
    ]),
  );
}

/** An empty last line invites to write more. */
const FEWEST_ROWS = 3;

function widgetOf({ kind, autocomplete, print, maxLines }: TextField): JsonObject {
  return {
    ...(autocomplete === undefined ? {} : { "ui:autocomplete": autocomplete }),
    ...(kind === "multiline"
      ? {
          "ui:widget": "textarea",
          "ui:options": { rows: Math.max(FEWEST_ROWS, print?.lines ?? maxLines ?? 0) },
        }
      : {}),
    ...(kind === "email" ? { "ui:options": { inputType: "email" } } : {}),
    ...(kind === "telephone" ? { "ui:options": { inputType: "tel" } } : {}),
    ...(kind === "date" ? { "ui:widget": "date" } : {}),
  };
}
