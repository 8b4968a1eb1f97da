import type { Lang } from "@ttthdl/core";
import { type FormIssue, formDefinitions, validateForm } from "@ttthdl/forms";
import { jsonFormsUiSchema, jsonSchema, rjsfUiSchema } from "@ttthdl/forms/json-schema";
import { table, toJson } from "@ttthdl/report/internal";
import type { Ending } from "../../exit-code.js";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { readFormData } from "./read-form-data.js";
import { selectForm } from "./select-form.js";
import { words } from "./words.js";

/** What `form list` is asked. */
export type ListArguments = OutputOptions<TextOrJson>;

/** What `form schema` is asked. */
export interface SchemaArguments {
  readonly draft?: true;
  readonly ui?: "json-forms" | "rjsf";
  readonly output?: string;
}

/** What `form validate` is asked. */
export interface ValidateArguments extends OutputOptions<TextOrJson> {
  readonly draft?: true;
}

/** Lists the forms. */
export function runList(options: ListArguments, lang: Lang, io: Io): void {
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () =>
      toJson(formDefinitions.map(({ id, name, norm, errata }) => ({ id, name, norm, errata }))),
    text: () =>
      table(
        [words.id[lang], words.name[lang], words.rule[lang]],
        formDefinitions.map(({ id, name, norm }) => [id, name[lang], norm]),
        widthOf(io),
        2,
      ),
  };
  writeResult(results[options.format](), options.output, io);
}

/** Writes the JSON Schema of a form's data, or a UI schema. */
export function runSchema(id: string, options: SchemaArguments, lang: Lang, io: Io): void {
  const form = selectForm(id);
  const stage = options.draft === true ? "draft" : "submission";
  const schemas = {
    "json-forms": () => jsonFormsUiSchema(form, lang),
    rjsf: () => rjsfUiSchema(form, lang),
    data: () => jsonSchema(form, { stage, lang }),
  };
  writeResult(toJson(schemas[options.ui ?? "data"]()), options.output, io);
}

/** Judges a form's data: 2 where it is refused. */
export async function runValidate(
  id: string,
  path: string,
  options: ValidateArguments,
  lang: Lang,
  io: Io,
): Promise<Ending> {
  const form = selectForm(id);
  const { value } = await readFormData(path, io);
  const stage = options.draft === true ? "draft" : "submission";
  const { valid, errors, warnings } = validateForm(form, value, { stage, lang });
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () => toJson({ valid, issues: errors, warnings }),
    text: () => validationText(errors, warnings, lang),
  };
  writeResult(results[options.format](), options.output, io);
  if (valid) return { code: 0 };
  return { code: 2, line: words.toCorrect(errors.length) };
}

function validationText(
  errors: readonly FormIssue[],
  warnings: readonly FormIssue[],
  lang: Lang,
): string {
  const lines = [
    ...errors.map((issue) => `${words.error[lang]}  ${issueText(issue)}`),
    ...warnings.map((issue) => `${words.warning[lang]}  ${issueText(issue)}`),
  ];
  return `${lines.length === 0 ? words.valid[lang] : lines.join("\n")}\n`;
}

/** What is about the data as a whole has no path. */
function issueText({ path, message }: FormIssue): string {
  return path === "" ? message : `${path}: ${message}`;
}
