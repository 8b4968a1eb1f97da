import { FormFileError } from "../form-file-error.js";
import { limits } from "../limits.js";
import type { DocxPackage } from "./open-package.js";
import { attributeOf, readXml, type XmlAttributes, type XmlName } from "./read-xml.js";
import { withoutRepetitions } from "./repeated-boxes.js";

/** Words of a paragraph that belong together. Tabs are `\t`, breaks of a line `\n`. */
export interface Piece {
  readonly text: string;
  /** Title or tag of the content control that holds it. */
  readonly control?: string;
  /** The control shows what stands in for a value. */
  readonly isPlaceholder?: boolean;
  /** Something stands in it that plain text cannot say: a picture, a formula, a symbol, a raised or struck word. */
  readonly hasMore?: boolean;
  /** Controls of one field stand side by side and differ: a program wrote one of them several times. */
  readonly isRepeated?: boolean;
}

/** A paragraph with the number of the cell that it stands in; 0 outside of tables. */
export interface ReadParagraph {
  readonly pieces: readonly Piece[];
  readonly cell: number;
}

interface Control {
  alias?: string;
  tag?: string;
  isPlaceholder: boolean;
}

/** The vocabulary of Word, as most programs write it and as ISO 29500 Strict names it. */
const WORD: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
/** What is drawn a second time for old programs, and what a reviewer struck out. */
const SKIPPED: ReadonlySet<string> = new Set(["Fallback", "del", "moveFrom"]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/** What shows something that no text can say. */
const NO_TEXT: ReadonlySet<string> = new Set(["sym", "drawing", "pict", "object", "oMath"]);

/** How letters look when they mean something else than they say: raised, struck out, hidden. */
const ALTERED: ReadonlySet<string> = new Set(["vertAlign", "strike", "dstrike", "vanish"]);
/** Characters of a control's name, as Word has it. */
const LONGEST_NAME = 64;
/** What turns a property off. */
const OFF: ReadonlySet<string> = new Set(["0", "false", "off", "baseline"]);

/** The paragraphs of the text, in the order of reading, with the content controls around their words. */
export function readParagraphs({ bytes, document }: DocxPackage): readonly ReadParagraph[] {
  const reader = new ParagraphReader();
  readXml(bytes, document, {
    open: (name, attributes) => reader.open(localOf(name), attributes),
    close: (name) => reader.close(localOf(name)),
    text: (text) => reader.text(text),
  });
  return reader.done;
}

/** Names of other vocabularies mean something else, but for what is drawn twice and for formulas. */
function localOf({ uri, local }: XmlName): string {
  return WORD.has(uri) || local === "Fallback" || local === "oMath" ? local : "";
}

class ParagraphReader {
  readonly done: ReadParagraph[] = [];
  /** Paragraphs may hold boxes with paragraphs of their own. */
  readonly #open: { pieces: Piece[]; cell: number; control?: Control | undefined }[] = [];
  readonly #controls: Control[] = [];
  /** The innermost that has a name. */
  #named: Control | undefined;
  readonly #cells: number[] = [];
  #cellCount = 0;
  #skipped = 0;
  #isText = false;
  #isProperties = false;
  #isStyle = false;
  #isAltered = false;
  #length = 0;
  #lines = 0;

  open(local: string, attributes: XmlAttributes): void {
    if (this.#skipped > 0 || SKIPPED.has(local)) {
      this.#skipped += 1;
      return;
    }
    const value = attributeOf(attributes, "val");
    if (this.#isStyle) {
      if (ALTERED.has(local) && !OFF.has(value ?? "1")) this.#isAltered = true;
    } else if (this.#isProperties) this.#property(local, value);
    else if (local === "p") this.#paragraph();
    else if (local === "tc") this.#cells.push(++this.#cellCount);
    else if (local === "sdt") this.#controls.push({ isPlaceholder: false });
    else if (local === "sdtPr") this.#isProperties = true;
    else if (local === "t") this.#isText = true;
    else if (local === "pPr") this.#skipped = 1;
    else if (local === "r") this.#isAltered = false;
    else if (local === "rPr") this.#isStyle = true;
    else if (Object.hasOwn(SIGNS, local)) this.#sign(SIGNS[local] ?? "");
    else if (NO_TEXT.has(local)) this.#add("", true);
  }

  close(local: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (local === "rPr") this.#isStyle = false;
    else if (local === "sdtPr") this.#isProperties = false;
    else if (this.#isStyle || this.#isProperties) return;
    else if (local === "sdt") {
      this.#controls.pop();
      this.#named = this.#controls.filter(isNamed).at(-1);
    } else if (local === "tc") this.#cells.pop();
    else if (local === "t") this.#isText = false;
    else if (local === "p") {
      const paragraph = this.#open.pop();
      if (paragraph === undefined) return;
      const pieces = withoutRepetitions(paragraph.pieces);
      if (pieces.length > limits.pieces) throw new FormFileError("too-large");
      this.done.push({ pieces, cell: paragraph.cell });
    }
  }

  text(text: string): void {
    if (this.#isText && this.#skipped === 0) this.#add(text, this.#isAltered);
  }

  #paragraph(): void {
    this.#line();
    this.#open.push({ pieces: [], cell: this.#cells.at(-1) ?? 0 });
  }

  #sign(sign: string): void {
    if (sign === "\n") this.#line();
    this.#add(sign);
  }

  #line(): void {
    if (++this.#lines > limits.lines) throw new FormFileError("too-large");
  }

  #property(local: string, value: string | undefined): void {
    const control = this.#controls.at(-1);
    if (control === undefined) return;
    if (local === "showingPlcHdr") control.isPlaceholder = !OFF.has(value ?? "1");
    if (value === undefined || value.length > LONGEST_NAME) return;
    if (local === "alias") control.alias = value;
    if (local === "tag") control.tag = value;
    if (isNamed(control)) this.#named = control;
  }

  #add(text: string, hasMore: boolean = false): void {
    this.#length += text.length;
    if (this.#length > limits.textLength) throw new FormFileError("too-large");
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined) return;
    const control = this.#named;
    const name = control?.tag ?? control?.alias;
    const last = paragraph.pieces.at(-1);
    const isPlaceholder = control?.isPlaceholder === true;
    if (last !== undefined && paragraph.control === control) {
      paragraph.pieces[paragraph.pieces.length - 1] = {
        ...last,
        text: last.text + text,
        ...(hasMore ? { hasMore } : {}),
      };
    } else {
      paragraph.pieces.push({
        text,
        ...(name === undefined ? {} : { control: name }),
        ...(isPlaceholder ? { isPlaceholder } : {}),
        ...(hasMore ? { hasMore } : {}),
      });
      paragraph.control = control;
    }
  }
}

function isNamed({ alias, tag }: Control): boolean {
  return (tag ?? alias) !== undefined;
}
