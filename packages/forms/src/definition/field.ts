import type { LocalizedText } from "@ttthdl/core";

/**
 * What a blank takes: one line, lines, one e-mail address, telephone numbers as people write them, or a
 * civil day (`YYYY-MM-DD`).
 */
export type FieldKind = "text" | "multiline" | "email" | "telephone" | "date";

/** How a blank stands on the paper. */
export interface FieldPrint {
  /** What stands before the label: a dash or a number. Left out where nothing does. */
  readonly marker?: string;
  /** As printed. */
  readonly label: string;
  /** How many lines the print leaves for it. */
  readonly lines: number;
  /** The blank stands on the line of the field before it. */
  readonly sameLine?: true;
  /** The lines begin below the label, not beside it. */
  readonly below?: true;
}

/** Lengths in characters (code points of NFC text). */
export interface FieldLength {
  /** The longest text that is accepted. */
  readonly max: number;
  /** Shorter or longer texts are accepted with a warning. */
  readonly usual: { readonly min: number; readonly max: number };
}

/** One blank that takes a text. */
export interface TextField {
  readonly kind: FieldKind;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  /** Token of the `autocomplete` attribute of HTML. */
  readonly autocomplete?: string;
  /** Left out: the lengths of its kind. */
  readonly length?: FieldLength;
  /** The most lines of a `multiline`. Left out: 1,000. */
  readonly maxLines?: number;
  /** Left out where the blank does not stand in a section by itself. */
  readonly print?: FieldPrint;
  /** May be left out of a submission. No blank of the two forms themselves is; a document's particulars are. */
  readonly optional?: true;
}

/** A blank that asks for several things: the contact person's name, e-mail address and telephone. */
export interface GroupField {
  readonly kind: "group";
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  /** In the order of print. */
  readonly parts: Readonly<Record<string, TextField>>;
  readonly print?: FieldPrint;
  readonly optional?: true;
}

/** One blank of a form. */
export type FormField = TextField | GroupField;

/** A field is optional when, and only when, its key is. */
export type FieldOptionality<T, K extends keyof T> =
  Record<never, never> extends Pick<T, K>
    ? { readonly optional: true }
    : { readonly optional?: never };

/** The field that takes a value of a type. */
export type FieldFor<V> = V extends string
  ? TextField
  : GroupField & { readonly parts: FieldsOf<V> };

/** One field for each key of a form's data, none more and none less, or it does not compile. */
export type FieldsOf<Data> = {
  readonly [K in keyof Data]-?: FieldFor<Exclude<Data[K], undefined>> & FieldOptionality<Data, K>;
};
