import type { FileChild } from "docx";
import type { Block, FormDocument } from "../document/form-document.js";
import { writeBody } from "./body.js";
import { drawClosing } from "./closing.js";
import { type Drawing, drawing } from "./drawing.js";
import { emptyFile } from "./empty-file.js";
import { drawFields } from "./fields.js";
import { drawLetterhead } from "./letterhead.js";
import { packFile } from "./pack.js";
import { lineParagraph, WITH_NEXT } from "./paragraphs.js";
import { ruleBelow } from "./rule.js";

/**
 * The document as a Word file (Office Open XML). Every value and every blank is a content control named by the path of
 * its data, so that a blank form can be filled in with Word and read back; the file also carries the record of its
 * data. The same document has the same bytes, on any day and in any time zone.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDocument } from "@ttthdl/forms/document";
 * import { renderDocx } from "@ttthdl/forms/docx";
 * const bytes = await renderDocx(formDocument(mau1, { fax: "không có" }));
 * String.fromCharCode(...bytes.subarray(0, 2)) // => "PK"
 * ```
 */
export async function renderDocx(document: FormDocument): Promise<Uint8Array> {
  const { style, blocks } = document;
  const { widthMm, marginsMm } = style.page;
  const textMm = widthMm - marginsMm.left - marginsMm.right;
  const drawn = drawing(style);
  const body = writeBody(blocks.flatMap((block) => drawBlock(block, textMm, drawn)));
  return packFile(await emptyFile(style), body, document);
}

function drawBlock(block: Block, textMm: number, drawn: Drawing): readonly FileChild[] {
  switch (block.kind) {
    case "letterhead":
      return [drawLetterhead(block, drawn)];
    case "title":
      return [
        lineParagraph(block.title, textMm, drawn),
        lineParagraph(block.subtitle, textMm, drawn),
        ...(block.rule === undefined ? [] : [ruleBelow(block.rule, block.subtitle, textMm, drawn)]),
      ];
    case "fields":
      return drawFields(block, textMm, drawn);
    case "closing":
      return drawClosing(block, textMm, drawn);
    default:
      return [lineParagraph(block.line, textMm, drawn, WITH_NEXT)];
  }
}
