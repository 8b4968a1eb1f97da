import type { ClosingBlock } from "../../document/form-document.js";
import { points } from "../../document/measure/points.js";
import type { DocumentStyle } from "../../document/style.js";
import { qrModules } from "../../qr/qr-code.js";
import { runText } from "../../render-text/run-text.js";
import { type Item, moved, type Tag, type Unit } from "./galley.js";
import { lineAt, ruledLines } from "./letterhead.js";
import { type Column, setParagraph, stacked } from "./set-paragraph.js";

/** Between the statement and the signature. */
const GAP = 8;
const CODE_MM = 24;
const CAPTION_GAP = 4;

interface Part {
  readonly items: readonly Item[];
  readonly height: number;
}

/** The closing statement, the code and the signature, on one page. */
export function closingUnit(block: ClosingBlock, style: DocumentStyle, column: Column): Unit {
  const { statement } = block;
  const tag: Tag = { type: "P" };
  const setting = { column, tag, spacing: style.lineSpacing };
  const words = stacked(setParagraph(statement.runs, statement.role, style, setting));
  const width = points(style.signatureMm);
  const right = { x: column.width - width, width };
  const code = codePart(block, style, { x: column.x, width: right.x - column.x });
  const signature = signaturePart(block, style, right);
  const top = words.height + GAP;
  return {
    before: style.text[statement.role].beforePt ?? 0,
    height: top + Math.max(code.height, signature.height),
    items: [...words.items, ...moved(code.items, top), ...moved(signature.items, top)],
    keepWithNext: false,
  };
}

function codePart({ code }: ClosingBlock, style: DocumentStyle, column: Column): Part {
  if (code === undefined) return { items: [], height: 0 };
  const side = points(CODE_MM);
  const alt = code.caption.runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
  const drawn: Item = {
    kind: "code",
    tag: { type: "Figure", alt },
    x: column.x + (column.width - side) / 2,
    top: 0,
    width: side,
    height: side,
    modules: qrModules(code.content),
  };
  const caption = lineAt(code.caption, style, column, undefined);
  const below = side + CAPTION_GAP;
  return { items: [drawn, ...moved(caption.items, below)], height: below + caption.height };
}

function signaturePart({ signature }: ClosingBlock, style: DocumentStyle, column: Column): Part {
  const { title, note, area, name } = signature;
  const head = ruledLines(title, undefined, style, column, undefined);
  const hint = lineAt(note, style, column, undefined);
  const areaTop = head.height + hint.height;
  const height = points(area.heightMm);
  const width = Math.min(points(area.widthMm), column.width);
  const room: Item = {
    kind: "signature",
    tag: {
      type: "Form",
      alt: title.map(({ runs }) => runText(runs)).join(" "),
    },
    name: area.name,
    x: column.x + (column.width - width) / 2,
    top: areaTop,
    width,
    height,
  };
  const signer = name === undefined ? undefined : lineAt(name, style, column, undefined);
  return {
    items: [
      ...head.items,
      ...moved(hint.items, head.height),
      room,
      ...(signer === undefined ? [] : moved(signer.items, areaTop + height)),
    ],
    height: areaTop + height + (signer?.height ?? 0),
  };
}
