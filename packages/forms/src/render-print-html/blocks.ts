import type {
  Block,
  ClosingBlock,
  FieldItem,
  FieldsBlock,
  LetterheadBlock,
  Line,
  Rule,
  TitleBlock,
} from "../document/form-document.js";
import { hasLongWord } from "../document/long-word.js";
import { signerTitleRows } from "../document/signer-title.js";
import type { DocumentStyle } from "../document/style.js";
import { element, words } from "../markup/element.js";
import { centred, ruled } from "./centred.js";
import { codeMarkup } from "./code.js";
import { paragraph, runsMarkup } from "./runs.js";

/** What does not stand alone at the foot of a page. */
const WITH_NEXT = "with-next";
/** What a long word would pull apart if it were justified. */
const RAGGED = "ragged";

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
      return fields(block);
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

/** Between the margins. */
function textMm({ page: { widthMm, marginsMm } }: DocumentStyle): number {
  return widthMm - marginsMm.left - marginsMm.right;
}

/** One field is a paragraph; fields that share a line are columns of it. */
function fields({ role, items }: FieldsBlock): string {
  const [first, ...others] = items;
  const below = items.flatMap((item) => item.below.map(belowMarkup)).join("");
  if (first === undefined) return below;
  const mark = below === "" ? "" : ` ${WITH_NEXT}`;
  if (others.length === 0) {
    const ragged = hasLongWord(first.beside) ? ` ${RAGGED}` : "";
    return element("p", { class: `${role}${ragged}${mark}` }, itemMarkup(first)) + below;
  }
  const columns = items.map((item) => element("p", { class: role }, itemMarkup(item)));
  return element("div", { class: `columns${mark}` }, columns.join("")) + below;
}

function itemMarkup({ marker, label, beside }: FieldItem): string {
  const before = marker === undefined ? label : `${marker} ${label}`;
  return beside.length === 0 ? words(before) : `${words(before)} ${runsMarkup(beside)}`;
}

function belowMarkup(line: Line): string {
  return paragraph(line, "p", markOf(line));
}

/** A whole dotted line begins at the margin. */
function markOf({ runs }: Line): string | undefined {
  if (runs[0]?.kind === "blank") return "dotted";
  return hasLongWord(runs) ? RAGGED : undefined;
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
    [...signerTitleRows(signer), note].map(column).join("") +
      room +
      (name === undefined ? "" : column(name)),
  );
  const left = code === undefined ? "" : codeMarkup(code);
  return element(
    "div",
    { class: "closing" },
    paragraph(statement) + element("div", { class: "signing" }, left + signed),
  );
}
