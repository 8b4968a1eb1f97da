import { extname } from "node:path";
import { localDay } from "@ttthdl/calendar";
import type { Lang, LocalizedText } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { type FormDefinition, validateForm } from "@ttthdl/forms";
import { type FormDocument, formDocument } from "@ttthdl/forms/document";
import type { Io } from "../../io.js";
import { writeResult } from "../../output.js";
import {
  type DocumentArguments,
  type DocumentFormat,
  documentFormats,
} from "./document-arguments.js";
import { readFormData } from "./read-form-data.js";
import { selectForm } from "./select-form.js";
import { words } from "./words.js";

type Renderer = (
  document: FormDocument,
  warn: (line: LocalizedText) => void,
) => Promise<string | Uint8Array>;

/** Each renderer is loaded only when it draws. */
const renderers: Readonly<Record<DocumentFormat, Renderer>> = {
  txt: async (document) => (await import("@ttthdl/forms/text")).renderText(document),
  md: async (document) => (await import("@ttthdl/forms/markdown")).renderMarkdown(document),
  pdf: async (document, warn) => (await import("./pdf-result.js")).pdfResult(document, warn),
  docx: async (document) => (await import("@ttthdl/forms/docx")).renderDocx(document),
  html: async (document) => (await import("@ttthdl/forms/print-html")).renderPrintHtml(document),
};

/** Prints a form that is filled in. */
export async function runRender(
  id: string,
  path: string,
  options: DocumentArguments,
  lang: Lang,
  io: Io,
): Promise<void> {
  const form = selectForm(id);
  const render = rendererFor(options);
  const { name, value } = await readFormData(path, io);
  const stage = options.draft === true ? "draft" : "submission";
  const result = validateForm(form, value, { stage, lang });
  if (!result.valid) {
    const [first, ...others] = result.errors;
    const reason = [first?.path, first?.message].filter(Boolean).join(": ");
    throw new InputError(words.refused(reason, others.length), { file: name });
  }
  await write(form, result.data, render, options, lang, io);
}

/** Prints a form to fill in by hand. */
export async function runBlank(id: string, options: DocumentArguments, io: Io): Promise<void> {
  // A blank form holds nothing to warn about.
  await write(selectForm(id), {}, rendererFor(options), options, "vi", io);
}

async function write(
  form: FormDefinition,
  data: object,
  render: Renderer,
  options: DocumentArguments,
  lang: Lang,
  io: Io,
): Promise<void> {
  const successorOn = options.asOf ?? localDay(io.now());
  const document = formDocument(form, data, {
    profile: options.profile,
    addressee: options.addressee === "successor" ? { successorOn } : "as-printed",
    errata: options.errata === true ? "as-printed" : "corrected",
    ...(options.qr === true
      ? { digest: (await import("@ttthdl/forms/record")).formDigest(form, data) }
      : {}),
  });
  const warn = (line: LocalizedText): void => io.err(`ttthdl: ${line[lang]}\n`);
  writeResult(await render(document, warn), options.output, io);
}

function rendererFor({ format, output }: DocumentArguments): Renderer {
  if (format !== undefined) return renderers[format];
  if (output === undefined) return renderers.txt;
  const ending = extname(output).slice(1).toLowerCase();
  const known = documentFormats.find((each) => each === ending);
  if (known !== undefined) return renderers[known];
  const endings = documentFormats.map((each) => `.${each}`).join(", ");
  throw new InputError(words.unknownEnding(endings));
}
