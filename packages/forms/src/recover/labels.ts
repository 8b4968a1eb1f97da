import type { FormDefinition } from "../definition/form-definition.js";
import { labelWords, patternOf } from "./label-words.js";
import { wordsOf } from "./printed-words.js";

/** A printed text that a form is recognised by, in the order of print. */
export interface Label {
  readonly kind:
    | "title"
    | "subtitle"
    | "addressee"
    | "line"
    | "field"
    | "closing"
    | "signature"
    | "signer"
    | "note";
  /** Of the field whose value follows. */
  readonly field?: string;
  /** At the beginning of a line, after whatever mark stands there; spaces before it are cut off. */
  readonly atStart: RegExp;
  /** Inside a line; only labels of fields are looked for there, and only with a colon. */
  readonly inside?: RegExp;
  /** Of a sentence that is known by its first words: the others. */
  readonly rest?: string;
}

/** A place where a label stands. */
export interface LabelPlace {
  readonly label: Label;
  readonly line: number;
  /** Where the label and its mark begin, and where the value begins. */
  readonly start: number;
  readonly end: number;
  /** Words of the person's own, taken for a part of the label, stand before its colon. */
  readonly isLonger?: boolean;
  /** The same label stands elsewhere between its neighbours, and could as well be meant there. */
  readonly hasTwin?: boolean;
}

/** Small letters and figures; classes of Unicode by their properties take long to prepare. */
const WORD = "a-z0-9\\u00c0-\\u024f\\u1ea0-\\u1ef9";
/** What stands between the words of a label: spaces and signs. */
const GAP = `[^${WORD}]{1,12}`;
const MARK = "(?:[-–—•*+·]|\\(?\\d{1,2}\\s?[.):/]|\\(?[a-zđ]\\s?[.)]|[ivx]{1,4}\\s?[.)])?";
/** What may close a label: `)`, the dots of an example, a colon. */
const TAIL = "\\s?[)\\].,;…]{0,6}\\s{0,3}[:：]?";
const TAIL_WITH_COLON = "\\s?[)\\].,;…]{0,6}\\s{0,3}[:：]";
/** A sentence is known by its first words. */
const SENTENCE = 5;

const known = new WeakMap<FormDefinition, readonly Label[]>();

/** What a form prints, as patterns for text in small letters that bear other spaces and marks. */
export function labelsOf(definition: FormDefinition): readonly Label[] {
  const labels = known.get(definition) ?? makeLabels(definition);
  known.set(definition, labels);
  return labels;
}

function makeLabels(definition: FormDefinition): readonly Label[] {
  const { title, subtitle, addressee, sections, fields, closing, signature } = definition;
  const ofField = (key: string): readonly Label[] => {
    const label = fields[key]?.print?.label;
    if (label === undefined) return [];
    const words = labelWords(label, GAP);
    return [
      {
        kind: "field",
        field: key,
        atStart: start(words, TAIL),
        inside: new RegExp(`(?<![${WORD}])(?:[-–—]\\s?)?${words}${TAIL_WITH_COLON}`, "g"),
      },
    ];
  };
  return [
    { kind: "title", atStart: start(pattern(title), "\\s*$") },
    subtitle.field === undefined
      ? sentence("subtitle", subtitle.text)
      : { kind: "subtitle", atStart: start(pattern(subtitle.text), ""), field: subtitle.field },
    { kind: "addressee", atStart: start(pattern(addressee.label), TAIL) },
    ...sections.flatMap((section): readonly Label[] => [
      ...(section.heading === undefined ? [] : [heading(section.heading)]),
      ...(section.leadIn === undefined ? [] : [sentence("line", section.leadIn)]),
      ...section.fields.flatMap(ofField),
    ]),
    sentence("closing", closing),
    { kind: "signer", atStart: start(pattern(signature.title), "\\s*$") },
    { kind: "note", atStart: start(pattern(signature.note), "\\)?\\s*$") },
  ];
}

function heading(text: string): Label {
  return { kind: "line", atStart: start(pattern(text.replace(/^\p{Lu}\s?[.)]\s*/u, "")), "") };
}

function sentence(kind: Label["kind"], text: string): Label {
  const words = wordsOf(text).split(" ");
  const known = pattern(words.slice(0, SENTENCE).join(" "));
  return { kind, atStart: start(known, ""), rest: words.slice(SENTENCE).join(" ") };
}

function pattern(text: string): string {
  return patternOf(text, GAP);
}

function start(words: string, tail: string): RegExp {
  return new RegExp(`^${MARK}\\s{0,20}\\(?${words}(?![${WORD}])${tail}`);
}
