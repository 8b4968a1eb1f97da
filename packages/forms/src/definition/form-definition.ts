import type { AgencyFunction, LocalizedText } from "@ttthdl/core";
import type { FieldsOf, FormField } from "./field.js";

/** A group of blanks. */
export interface FormSection<Key extends string = string> {
  readonly id: string;
  /** The heading as printed; a section without one is filled in on a screen and printed elsewhere. */
  readonly heading?: string;
  /** What a screen calls it. */
  readonly label: LocalizedText;
  /** The sentence before the items, as printed. */
  readonly leadIn?: string;
  /** Keys of the fields, in the order of print. */
  readonly fields: readonly Key[];
}

/** The two columns at the top of a form, as printed. */
export interface FormHead {
  readonly agencyLabel: string;
  readonly nationalName: string;
  readonly motto: string;
  readonly numberLabel: string;
}

/** Whom a form goes to: as printed, and what leads to today's successor in `@ttthdl/core`. */
export interface FormAddressee {
  readonly label: string;
  readonly printed: string;
  readonly function: AgencyFunction;
  /** Id of the province that issued the form. */
  readonly province: string;
}

/** Who signs, as printed. */
export interface FormSignature {
  readonly title: string;
  readonly note: string;
}

/** Where the print errs. What is drawn leaves the error out, unless errors are asked for. */
export type FormErratum = { readonly note: LocalizedText } & (
  | { readonly kind: "head-placeholder" }
  | { readonly kind: "repeated-heading"; readonly section: string }
  | { readonly kind: "addressee-ending"; readonly ending: string }
);

/**
 * A form as it is printed with a regulation; schemas, screens and paper are all derived from it. The wording
 * is the print's, except for its errors, which `errata` lists; the term for the reply is the norm's and
 * stands only there.
 */
export interface FormDefinition {
  readonly id: string;
  readonly name: LocalizedText;
  /** Id of the norm that the form rests on. */
  readonly norm: string;
  readonly head: FormHead;
  readonly title: string;
  /** Below the title; it may end in a blank. */
  readonly subtitle: { readonly text: string; readonly field?: string };
  readonly addressee: FormAddressee;
  readonly fields: Readonly<Record<string, FormField>>;
  /** In the order of print; together they hold every field once. */
  readonly sections: readonly FormSection[];
  readonly closing: string;
  readonly signature: FormSignature;
  readonly errata: readonly FormErratum[];
}

/** A definition whose fields are exactly the keys of its data. */
export type FormDefinitionOf<Data> = FormDefinition & {
  readonly fields: FieldsOf<Data>;
  readonly sections: readonly FormSection<keyof Data & string>[];
};

/** The data of a form on the way to completion: anything may be left out. */
export type DraftOf<Data> = {
  readonly [K in keyof Data]?: Exclude<Data[K], undefined> extends string
    ? string
    : DraftOf<Exclude<Data[K], undefined>>;
};
