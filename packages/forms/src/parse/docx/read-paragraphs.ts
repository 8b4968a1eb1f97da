import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import type { DocxPackage } from "./open-package.js";
import { type Control, OpenParagraph, type ReadParagraph } from "./paragraph.js";
import { attributeOf, readXml, type XmlAttributes, type XmlName } from "./read-xml.js";

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
const NO_TEXT: ReadonlySet<string> = new Set([
  ...["sym", "drawing", "pict", "object", "oMath"],
  ...["footnoteReference", "endnoteReference"],
]);

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
  return reader.end();
}

/** Names of other vocabularies mean something else, but for what is drawn twice and for formulas. */
function localOf({ uri, local }: XmlName): string {
  return WORD.has(uri) || local === "Fallback" || local === "oMath" ? local : "";
}

class ParagraphReader {
  readonly #done: ReadParagraph[] = [];
  /** Paragraphs may hold boxes with paragraphs of their own. */
  readonly #open: OpenParagraph[] = [];
  /** The one whose end was struck out. */
  #joined: OpenParagraph | undefined;
  readonly #controls: Control[] = [];
  /** The innermost that has a name. */
  #named: Control | undefined;
  readonly #cells: number[] = [];
  #cellCount = 0;
  #skipped = 0;
  #isText = false;
  #isProperties = false;
  #isStyle = false;
  #isParagraphStyle = false;
  #isAltered = false;
  #length = 0;
  #lines = 0;
  #pieces = 0;

  open(local: string, attributes: XmlAttributes): void {
    const value = attributeOf(attributes, "val");
    if (this.#skipped > 0 || SKIPPED.has(local)) {
      if (this.#isParagraphStyle) this.#paragraphStyle(local, value);
      this.#skipped += 1;
      return;
    }
    if (this.#isStyle) {
      if (ALTERED.has(local) && !OFF.has(value ?? "1")) this.#isAltered = true;
    } else if (this.#isProperties) this.#property(local, value);
    else if (local === "p") this.#paragraph();
    else if (local === "tc") this.#cells.push(++this.#cellCount);
    else if (local === "sdt") this.#controls.push({ isPlaceholder: false });
    else if (local === "sdtPr") this.#isProperties = true;
    else if (local === "t") this.#isText = true;
    else if (local === "pPr") this.#skipParagraphStyle();
    else if (local === "r") this.#isAltered = false;
    else if (local === "rPr") this.#isStyle = true;
    else if (Object.hasOwn(SIGNS, local)) this.#sign(SIGNS[local] ?? "");
    else if (NO_TEXT.has(local)) this.#add("", true);
  }

  close(local: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      if (this.#skipped === 0) this.#isParagraphStyle = false;
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
    else if (local === "p") this.#endParagraph();
  }

  /** A last paragraph whose end was struck out has none to go on in. */
  end(): readonly ReadParagraph[] {
    if (this.#joined !== undefined) this.#finish(this.#joined);
    return this.#done;
  }

  text(text: string): void {
    if (this.#isText && this.#skipped === 0) this.#add(text, this.#isAltered);
  }

  #paragraph(): void {
    this.#line();
    this.#open.push(new OpenParagraph(this.#cells.at(-1) ?? 0, this.#joined));
    this.#joined = undefined;
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    if (paragraph.isJoined && this.#open.length === 0) this.#joined = paragraph;
    else this.#finish(paragraph);
  }

  #finish(paragraph: OpenParagraph): void {
    const finished = paragraph.finish();
    this.#pieces += finished.pieces.length;
    if (this.#pieces > limits.allPieces) throw new FormFileError("too-large");
    this.#done.push(finished);
  }

  #skipParagraphStyle(): void {
    this.#skipped = 1;
    this.#isParagraphStyle = true;
  }

  #paragraphStyle(local: string, value: string | undefined): void {
    const paragraph = this.#open.at(-1);
    // What it was before a reviewer changed it stands last.
    if (local === "pPrChange") this.#isParagraphStyle = false;
    else if (paragraph !== undefined && local === "numId") paragraph.isListed = value !== "0";
    else if (paragraph !== undefined && local === "del") paragraph.isJoined = true;
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
    this.#open.at(-1)?.add(text, this.#named, hasMore);
  }
}

function isNamed({ alias, tag }: Control): boolean {
  return (tag ?? alias) !== undefined;
}
