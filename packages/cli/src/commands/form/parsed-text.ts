import type { Lang } from "@ttthdl/core";
import { type FormField, findForm } from "@ttthdl/forms";
import type { ParsedForm } from "@ttthdl/forms/parse";
import type { DataOfForm } from "@ttthdl/forms/record";
import { terminalLine } from "../../terminal-line.js";

/** The data for a person: the form's name, then each label with what was filled in. */
export function parsedText({ form, data }: ParsedForm, lang: Lang): string {
  const definition = findForm(form);
  if (definition === undefined) return "";
  return `${[definition.name[lang], ...rows(definition.fields, data, lang)].join("\n")}\n`;
}

function rows(
  fields: Readonly<Record<string, FormField>>,
  data: DataOfForm,
  lang: Lang,
): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = data[key];
    if (value === undefined) return [];
    if (typeof value === "string")
      return [`${field.label[lang]}: ${value.split("\n").map(terminalLine).join("\n    ")}`];
    return field.kind === "group" ? rows(field.parts, value, lang) : [];
  });
}
