import type { Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { FormFileError, type ParsedForm, type ParseWarning, parseForm } from "@ttthdl/forms/parse";
import { toJson } from "@ttthdl/report/internal";
import { readBytes } from "../../input/read-bytes.js";
import { nameInputs } from "../../input/read-input.js";
import type { Io } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { terminalLine } from "../../terminal-line.js";
import { parsedText } from "./parsed-text.js";
import { selectForm } from "./select-form.js";

/** What `form parse` is asked. */
export interface ParseArguments extends OutputOptions<TextOrJson> {
  readonly form?: string;
}

/** Reads a filled-in form back: the data as the result, each warning as a line for the person. */
export async function runParse(
  path: string,
  options: ParseArguments,
  lang: Lang,
  io: Io,
): Promise<void> {
  const form = options.form === undefined ? undefined : selectForm(options.form).id;
  const [input = { path, name: path }] = nameInputs([path]);
  const bytes = path === "-" ? await io.readInput() : readBytes(path);
  const parsed = await parse(bytes, input.name, form, lang);
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () => toJson(parsed.data),
    text: () => parsedText(parsed, lang),
  };
  writeResult(results[options.format](), options.output, io);
  for (const warning of parsed.warnings)
    io.err(`ttthdl: ${terminalLine(lineOf(input.name, warning))}\n`);
}

async function parse(
  bytes: Uint8Array,
  name: string,
  form: string | undefined,
  lang: Lang,
): Promise<ParsedForm> {
  try {
    return await parseForm(bytes, form === undefined ? { lang } : { form, lang });
  } catch (error) {
    if (error instanceof FormFileError)
      throw new InputError(
        { vi: error.describe("vi"), en: error.describe("en") },
        { file: name, cause: error },
      );
    throw error;
  }
}

function lineOf(name: string, { path, message }: ParseWarning): string {
  return path === undefined ? `${name}: ${message}` : `${name}: ${path}: ${message}`;
}
