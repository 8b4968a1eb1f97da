import type { DataOfForm } from "../definition/data-of-form.js";
import type { DocumentProfile, DocumentStyle, TextRole } from "./style.js";

/** Words. They hold no control, no mark that turns the writing, and no line break. */
export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  /** Path of the data that the words come from: `contact.email`. Left out for what the form prints. */
  readonly field?: string;
}

/** A blank to fill in by hand, drawn as a dotted line. */
export interface BlankRun {
  readonly kind: "blank";
  /** `rest`: up to the right edge of its column; otherwise the width of so many figures. */
  readonly width: "rest" | number;
  /** Path of the data that belongs here. */
  readonly field?: string;
}

/** A piece of a line. */
export type Run = TextRun | BlankRun;

/** A paragraph: runs in a style. It breaks over lines where it must. */
export interface Line {
  readonly role: TextRole;
  readonly runs: readonly Run[];
}

/** A drawn line below a text, as a share of its width (of its widest line where it breaks). */
export interface Rule {
  readonly share: number;
}

/** The head of the document: two columns, each row centred in its column. */
export interface LetterheadBlock {
  readonly kind: "letterhead";
  /** Left: the parent organ and the agency, or the label and its blank. */
  readonly agency: readonly Line[];
  readonly agencyRule: Rule;
  /** Right: the national name and the motto. */
  readonly state: readonly Line[];
  readonly stateRule: Rule;
  /** Left, second row. */
  readonly number: Line;
  /** Right, second row. */
  readonly placeAndDate: Line;
}

/** The kind of the document and what it is about, centred. */
export interface TitleBlock {
  readonly kind: "title";
  readonly title: Line;
  readonly subtitle: Line;
  readonly rule?: Rule;
}

/** A paragraph that stands by itself: the addressee, a heading, a lead-in. */
export interface ParagraphBlock {
  readonly kind: "addressee" | "heading" | "lead-in";
  readonly line: Line;
}

/** One label with what was filled in, or with blanks. */
export interface FieldItem {
  /** Path of the data: `address`, `contact`. */
  readonly field: string;
  /** A dash or a number, as printed. Left out where nothing stands before the label. */
  readonly marker?: string;
  /** As printed: `Tên cơ quan:`. */
  readonly label: string;
  /** Beside the label; empty where everything stands below it. */
  readonly beside: readonly Run[];
  /** Paragraphs below the label. */
  readonly below: readonly Line[];
}

/** The fields that share a line: one, or two as telephone and fax do. */
export interface FieldsBlock {
  readonly kind: "fields";
  readonly role: TextRole;
  readonly items: readonly FieldItem[];
}

/** The closing statement and the signature: they stay together on one page. */
export interface ClosingBlock {
  readonly kind: "closing";
  readonly statement: Line;
  /** Left of the signature, where asked for; read before it. */
  readonly code?: DocumentCode;
  readonly signature: {
    /** Below each other: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
    readonly title: readonly Line[];
    readonly note: Line;
    /** Empty room for a hand and a stamp, or for a signing tool, which finds it by its name. */
    readonly area: { readonly name: string; readonly widthMm: number; readonly heightMm: number };
    /** Below the room; left out where nobody is named. */
    readonly name?: Line;
  };
}

/** What identifies the filled-in form without telling anything in it. */
export interface DocumentCode {
  /** What a QR code holds. */
  readonly content: string;
  /** Below the code; the only part that a text shows. */
  readonly caption: Line;
}

/** A part of the document, in the order of reading. */
export type Block = LetterheadBlock | TitleBlock | ParagraphBlock | FieldsBlock | ClosingBlock;

/** A form ready to be drawn. Renderers draw it and decide nothing: so all of them agree. */
export interface FormDocument {
  readonly form: string;
  readonly profile: DocumentProfile;
  /** For the properties of a file. */
  readonly title: string;
  readonly lang: "vi-VN";
  readonly style: DocumentStyle;
  readonly blocks: readonly Block[];
  /** What it was made of, normalised: a file that can be read back carries it along. */
  readonly data: DataOfForm;
}
