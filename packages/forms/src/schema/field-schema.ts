import type { Lang } from "@ttthdl/core";
import * as z from "zod";
import type { FormField, GroupField, TextField } from "../definition/field.js";
import { isLonger, lengthOf, mostLinesOf } from "../definition/lengths.js";
import { legacyEncodingOf } from "../text/legacy-encoding/legacy-encoding.js";
import { normalizeText } from "../text/normalize-text.js";
import type { FormErrorCode } from "./form-issue.js";
import { messages } from "./messages.js";
import { textError } from "./text-error.js";

/** A submission is complete; a draft may lack anything, but what it holds must be sound. */
export type FormStage = "submission" | "draft";

/** How the schema of a form is made. */
export interface FormSchemaOptions {
  /** Left out: `submission`. */
  readonly stage?: FormStage;
  /** Language of the messages. Left out: `vi`. */
  readonly lang?: Lang;
}

/** The schemas of a set of fields, by key. */
export function shapeOf(
  fields: Readonly<Record<string, FormField>>,
  options: Required<FormSchemaOptions>,
): Record<string, z.ZodType> {
  const entries = Object.entries(fields).map(([key, field]) => {
    const schema =
      field.kind === "group" ? groupSchema(field, options) : textSchema(field, options);
    const mayLack = options.stage === "draft" || field.optional === true;
    return [key, mayLack ? schema.optional() : schema] as const;
  });
  return Object.fromEntries(entries);
}

function groupSchema(field: GroupField, options: Required<FormSchemaOptions>): z.ZodType {
  return z.strictObject(shapeOf(field.parts, options), {
    error: (issue) => typeMessage(issue, field, 0, options.lang),
  });
}

/** Characters that no field could take are not even looked at. */
const MOST_LOOKED_AT = 1_000_000;

function textSchema(field: TextField, { stage, lang }: Required<FormSchemaOptions>): z.ZodType {
  const { max } = lengthOf(field);
  const required = stage === "submission" && field.optional !== true;
  const say = (code: FormErrorCode): string => {
    const most = code === "too-many-lines" ? mostLinesOf(field) : max;
    return messages[code]({ label: field.label, max: most })[lang];
  };
  const refuse = (context: z.core.$RefinementCtx<string>, code: FormErrorCode): void =>
    context.addIssue({ code: "custom", message: say(code), params: { code }, continue: false });
  return z
    .string({ error: (issue) => typeMessage(issue, field, max, lang) })
    .superRefine((raw, context) => {
      if (raw.length > MOST_LOOKED_AT || isLonger(normalizeText(raw), max))
        return refuse(context, "too-long");
      // Of the text as typed: normalising takes away the soft hyphen, which is a letter of TCVN3.
      const encoding = legacyEncodingOf(raw);
      if (encoding !== undefined) refuse(context, `${encoding}-text`);
    })
    .overwrite(normalizeText)
    .superRefine((text, context) => {
      const code = textError(field, text, required);
      if (code !== undefined) refuse(context, code);
    });
}

function typeMessage(
  issue: z.core.$ZodRawIssue,
  { label }: FormField,
  max: number,
  lang: Lang,
): string {
  if (issue.code === "unrecognized_keys") return messages["unknown-field"]({ label, max })[lang];
  return messages[issue.input === undefined ? "required" : "wrong-type"]({ label, max })[lang];
}
