import type { Lang } from "@ttthdl/core";
import type { FormField, TextField } from "../definition/field.js";
import { isLonger, lengthOf } from "../definition/lengths.js";
import { looksLikeTelephones } from "../text/telephone.js";
import type { FormIssue, FormWarningCode } from "./form-issue.js";
import { messages } from "./messages.js";

/** What is odd about sound data, in the order of the fields. */
export function warningsOf(
  fields: Readonly<Record<string, FormField>>,
  data: Readonly<Record<string, unknown>>,
  lang: Lang,
  above = "",
): readonly FormIssue<FormWarningCode>[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = data[key];
    const path = `${above}${key}`;
    if (field.kind === "group") {
      return isRecord(value) ? warningsOf(field.parts, value, lang, `${path}.`) : [];
    }
    const code = typeof value === "string" ? textWarning(field, value) : undefined;
    if (code === undefined) return [];
    const context = { label: field.label, max: lengthOf(field).usual.max };
    return [{ path, code, message: messages[code](context)[lang] }];
  });
}

function textWarning(field: TextField, text: string): FormWarningCode | undefined {
  const { min, max } = lengthOf(field).usual;
  if (text === "") return undefined;
  if (isLonger(text, max)) return "unusually-long";
  if (field.kind === "telephone" && !looksLikeTelephones(text)) return "unusual-telephone";
  return !isLonger(text, min - 1) ? "unusually-short" : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
