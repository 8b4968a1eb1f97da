import type {
  Block,
  ClosingBlock,
  LetterheadBlock,
  Line,
  Rule,
  TitleBlock,
} from "../document/form-document.js";
import type { DocumentStyle } from "../document/style.js";
import { element } from "../markup/element.js";
import { centred, ruled } from "./centred.js";
import { codeMarkup } from "./code.js";
import { fields } from "./fields.js";
import { paragraph, textMm, WITH_NEXT } from "./runs.js";

/** A part of the document as markup, in the order of reading. */
export function blockMarkup(block: Block, style: DocumentStyle): string {
  switch (block.kind) {
    case "letterhead":
      return letterhead(block, style);
    case "title":
      return title(block, style);
    case "heading":
      return paragraph(block.line, "h2");
    case "fields":
      return fields(block, style);
    case "closing":
      return closing(block, style);
    case "addressee":
      return centred(block.line, textMm(style), style);
    default:
      return paragraph(block.line, "p", WITH_NEXT);
  }
}

function letterhead(block: LetterheadBlock, style: DocumentStyle): string {
  const { left, right } = style.letterheadMm;
  const column = (lines: readonly Line[], rule: Rule, widthMm: number): string => {
    const last = lines.at(-1);
    const above = lines.slice(0, -1).map((line) => centred(line, widthMm, style));
    const below = last === undefined ? "" : ruled(last, rule, widthMm, style);
    return element("div", {}, above.join("") + below);
  };
  return element(
    "header",
    { class: "letterhead" },
    column(block.agency, block.agencyRule, left) +
      column(block.state, block.stateRule, right) +
      centred(block.number, left, style) +
      centred(block.placeAndDate, right, style),
  );
}

function title({ title: first, subtitle, rule }: TitleBlock, style: DocumentStyle): string {
  const room = textMm(style);
  const below =
    rule === undefined ? centred(subtitle, room, style) : ruled(subtitle, rule, room, style);
  return element("div", { class: "heading-group" }, centred(first, room, style, "h1") + below);
}

function closing({ statement, code, signature }: ClosingBlock, style: DocumentStyle): string {
  const { title: signer, note, area, name } = signature;
  const room = element("div", {
    class: "area",
    "data-area": area.name,
    style: `height:${area.heightMm}mm`,
  });
  const column = (line: Line): string => centred(line, area.widthMm, style);
  const signed = element(
    "div",
    { class: "signature", style: `width:${area.widthMm}mm` },
    [...signer, note].map(column).join("") + room + (name === undefined ? "" : column(name)),
  );
  const left = code === undefined ? "" : codeMarkup(code);
  return element(
    "div",
    { class: "closing" },
    paragraph(statement) + element("div", { class: "signing" }, left + signed),
  );
}
