import type { FormId, LocalizedText } from "@ttthdl/core";

/** A part of a blank that is asked for by itself: the e-mail address of the contact person. */
export interface FormFieldPart {
  readonly id: string;
  /** As printed. */
  readonly label: string;
}

/** One blank of a form. */
export interface FormField {
  /** Key of the data. */
  readonly id: string;
  /** What stands before the label: a dash or a number. Left out where nothing does. */
  readonly marker?: string;
  /** As printed. */
  readonly label: string;
  /** How many lines the print leaves for it. */
  readonly lines: number;
  /** The blank stands on the line of the field before it. */
  readonly sameLine?: true;
  /** The parts that one blank asks for, in the order of print. */
  readonly parts?: readonly FormFieldPart[];
}

/** A headed section. */
export interface FormSection {
  readonly id: "general" | "request";
  /** As printed. */
  readonly heading: string;
  /** The sentence before the items, as printed. */
  readonly leadIn?: string;
  readonly fields: readonly FormField[];
}

/** The two columns at the top of a form, as printed. */
export interface FormHead {
  readonly nationalName: string;
  readonly motto: string;
  readonly numberLabel: string;
}

/** Who signs, as printed. */
export interface FormSignature {
  readonly title: string;
  readonly note: string;
}

/**
 * A form as it is printed with a regulation. The wording is the print's, its errors apart, which are told
 * in `errata`; the term for the reply is the norm's and stands only there.
 */
export interface FormDefinition {
  readonly id: FormId;
  /** Id of the norm that the form rests on. */
  readonly norm: string;
  readonly head: FormHead;
  readonly title: string;
  readonly subtitle: string;
  /** The blank that the subtitle ends in. */
  readonly subtitleField?: FormField;
  readonly addressee: string;
  readonly sections: readonly FormSection[];
  readonly closing: string;
  readonly signature: FormSignature;
  /** Where the print errs and this definition does not follow it. */
  readonly errata: readonly LocalizedText[];
}
