import { TtthdlError } from "@ttthdl/core";
import { dataOfForm } from "../definition/data-of-form.js";
import type {
  DraftOf,
  FormDefinition,
  FormDefinitionOf,
  FormErratum,
} from "../definition/form-definition.js";
import { successorOf } from "./addressee.js";
import { closing } from "./closing.js";
import { fieldBlocks } from "./field-items.js";
import type { Block, FormDocument, TitleBlock } from "./form-document.js";
import { letterhead } from "./letterhead.js";
import type { DocumentOptions } from "./options.js";
import { type PrintedData, printedData } from "./printed-data.js";
import { blank, line, text } from "./runs.js";
import type { DocumentStyle } from "./style.js";
import { documentStyles } from "./styles/styles.js";

/**
 * The document that a form and its data make, ready for any renderer. What the data leave out becomes blanks: `{}`
 * is the blank form, a draft is half of each. Texts are taken as they are and made safe to draw; they are not
 * validated.
 *
 * @throws TtthdlError `invalid-argument` for a profile that does not exist, a digest of another shape, or a value
 * that is no text; `invalid-date` for a successor on a day that does not exist.
 * @example
 * ```ts
 * import { mau2 } from "@ttthdl/forms";
 * import { formDocument } from "@ttthdl/forms/document";
 * const options = { addressee: { successorOn: "2026-11-22" } } as const;
 * formDocument(mau2, {}, options).blocks[2]
 * // => { kind: "addressee", line: { role: "addressee", runs: [{ kind: "text", text: "Kính gửi: Sở Khoa học và Công nghệ Vĩnh Long" }] } }
 * ```
 */
export function formDocument<Data>(
  definition: FormDefinitionOf<Data>,
  data: DraftOf<Data>,
  options?: DocumentOptions,
): FormDocument;
export function formDocument(
  definition: FormDefinition,
  data: object,
  options?: DocumentOptions,
): FormDocument;
export function formDocument(
  definition: FormDefinition,
  data: object,
  options: DocumentOptions = {},
): FormDocument {
  const { profile = "nd-30-2020" } = options;
  if (!Object.hasOwn(documentStyles, profile)) {
    throw new TtthdlError("invalid-argument", {
      vi: "không có thể thức văn bản này",
      en: "no such profile of documents",
    });
  }
  const style = documentStyles[profile];
  const printed = printedData(data);
  const errata = options.errata === "as-printed" ? definition.errata : [];
  const blocks: readonly Block[] = [
    letterhead(definition, printed, style, has(errata, "head-placeholder")),
    titleBlock(definition, printed, style),
    {
      kind: "addressee",
      line: line(style, "addressee", text(addresseeText(definition, options, errata))),
    },
    ...definition.sections.flatMap((section) =>
      sectionBlocks(definition, section, printed, style, errata),
    ),
    closing(definition, printed, style, options.digest),
  ];
  const title = `${definition.title}: ${definition.subtitle.text}`;
  const carried = dataOfForm(definition, data);
  return { form: definition.id, profile, title, lang: "vi-VN", style, blocks, data: carried };
}

function titleBlock(
  { title, subtitle }: FormDefinition,
  data: PrintedData,
  style: DocumentStyle,
): TitleBlock {
  const { field } = subtitle;
  const value = field === undefined ? undefined : data.line(field);
  const end =
    field === undefined
      ? []
      : [text(" "), value === undefined ? blank(SUBTITLE, field) : text(value, field)];
  return {
    kind: "title",
    title: line(style, "title", text(title)),
    subtitle: line(style, "subtitle", text(subtitle.text), ...end),
    rule: { share: 0.4 },
  };
}

const SUBTITLE = 28;

function addresseeText(
  { addressee }: FormDefinition,
  options: DocumentOptions,
  errata: readonly FormErratum[],
): string {
  const { addressee: wanted = "as-printed" } = options;
  const name =
    wanted === "as-printed" ? addressee.printed : successorOf(addressee, wanted.successorOn);
  const ending = errata.find((erratum) => erratum.kind === "addressee-ending")?.ending ?? "";
  return `${addressee.label} ${name}${ending}`;
}

function sectionBlocks(
  definition: FormDefinition,
  section: FormDefinition["sections"][number],
  data: PrintedData,
  style: DocumentStyle,
  errata: readonly FormErratum[],
): readonly Block[] {
  if (section.heading === undefined) return [];
  const heading = { kind: "heading", line: line(style, "heading", text(section.heading)) } as const;
  const repeated = errata.some(
    (erratum) => erratum.kind === "repeated-heading" && erratum.section === section.id,
  );
  const leadIn =
    section.leadIn === undefined
      ? []
      : [{ kind: "lead-in", line: line(style, "body", text(section.leadIn)) } as const];
  return [
    heading,
    ...(repeated ? [heading] : []),
    ...leadIn,
    ...fieldBlocks(definition, section, data, style),
  ];
}

function has(errata: readonly FormErratum[], kind: FormErratum["kind"]): boolean {
  return errata.some((erratum) => erratum.kind === kind);
}
