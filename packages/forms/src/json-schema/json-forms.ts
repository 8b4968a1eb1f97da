import type { Lang } from "@ttthdl/core";
import type { FormField } from "../definition/field.js";
import type { FormDefinition } from "../definition/form-definition.js";
import type { JsonObject } from "./json-schema.js";

/**
 * The UI schema for JSON Forms: a group for each section, a control for each blank. What JSON Forms judges with by itself
 * does not know the draft of `jsonSchema`: it needs `ajv={new Ajv2020({ allErrors: true })}` of `ajv/dist/2020`.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { jsonFormsUiSchema } from "@ttthdl/forms/json-schema";
 * jsonFormsUiSchema(mau1)["type"] // => "VerticalLayout"
 * ```
 */
export function jsonFormsUiSchema(definition: FormDefinition, lang: Lang = "vi"): JsonObject {
  const { sections, fields } = definition;
  return {
    type: "VerticalLayout",
    elements: sections.map((section) => ({
      type: "Group",
      label: section.label[lang],
      elements: section.fields.flatMap((key) => {
        const field = fields[key];
        return field === undefined ? [] : [element(field, `#/properties/${key}`, lang)];
      }),
    })),
  };
}

function element(field: FormField, scope: string, lang: Lang): JsonObject {
  const label = field.label[lang];
  if (field.kind === "group") {
    const elements = Object.entries(field.parts).map(([key, part]) =>
      element(part, `${scope}/properties/${key}`, lang),
    );
    return { type: "Group", label, elements };
  }
  const options = {
    ...(field.kind === "multiline" ? { multi: true } : {}),
    ...(field.kind === "date" ? { format: "date" } : {}),
    ...(field.autocomplete === undefined ? {} : { autocomplete: field.autocomplete }),
    ...(field.hint === undefined ? {} : { showUnfocusedDescription: true }),
  };
  return { type: "Control", scope, label, options };
}
