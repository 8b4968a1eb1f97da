import {
  AlignmentType,
  ImageRun,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  type Table,
} from "docx";
import type { ClosingBlock, DocumentCode } from "../document/form-document.js";
import { qrModules } from "../qr/qr-code.js";
import type { Drawing } from "./drawing.js";
import { Element } from "./element.js";
import { lineParagraph } from "./paragraphs.js";
import { qrPng } from "./png.js";
import { columns } from "./table.js";
import { twipsOfMm } from "./units.js";

/** About 0.5 mm a square. */
const CODE_MM = 28;
const PIXELS_PER_MM = 96 / 25.4;

/** The statement and what stays with it on one page: the code at the left, the signature at the right. */
export function drawClosing(
  block: ClosingBlock,
  textMm: number,
  drawing: Drawing,
): readonly (Paragraph | Table)[] {
  const right = drawing.style.signatureMm;
  const left = textMm - right;
  return [
    lineParagraph(block.statement, textMm, drawing, {
      keepNext: true,
      keepLines: true,
      spacing: { before: 120, after: 160 },
    }),
    columns(
      [left, right],
      [[codeCell(block.code, left, drawing), signatureCell(block, right, drawing)]],
    ),
    lastParagraph(),
  ];
}

function codeCell(code: DocumentCode | undefined, columnMm: number, drawing: Drawing): Paragraph[] {
  if (code === undefined) return [new Paragraph({})];
  const side = CODE_MM * PIXELS_PER_MM;
  const picture = new ImageRun({
    type: "png",
    data: qrPng(qrModules(code.content)),
    transformation: { width: side, height: side },
    altText: { name: "QR", description: code.content },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [picture] }),
    lineParagraph(code.caption, columnMm, drawing),
  ];
}

function signatureCell(
  { signature }: ClosingBlock,
  columnMm: number,
  drawing: Drawing,
): Paragraph[] {
  const { title, note, area, name } = signature;
  const options = { keepNext: true };
  return [
    ...title.map((row) => lineParagraph(row, columnMm, drawing, options, true)),
    lineParagraph(note, columnMm, drawing, options),
    new Paragraph({
      keepNext: true,
      alignment: AlignmentType.CENTER,
      spacing: { line: twipsOfMm(area.heightMm), lineRule: LineRuleType.EXACT },
      children: bookmark(area.name) as readonly ParagraphChild[],
    }),
    ...(name === undefined ? [] : [lineParagraph(name, columnMm, drawing, options)]),
  ];
}

/** Where a signing tool finds the room. Numbered by hand: the library counts on from document to document. */
function bookmark(name: string): readonly Element[] {
  return [
    new Element("w:bookmarkStart", { "w:id": 1, "w:name": name }),
    new Element("w:bookmarkEnd", { "w:id": 1 }),
  ];
}

/** Word wants a paragraph after a table; it takes no room. */
function lastParagraph(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } });
}
