import type { Line, Rule } from "../document/form-document.js";
import { type Balance, balance } from "../document/measure/balance.js";
import { points } from "../document/measure/points.js";
import type { DocumentStyle } from "../document/style.js";
import { element } from "../markup/element.js";
import { paragraph } from "./runs.js";

/** A centred line in a column. Where it breaks, room at both sides makes its rows those of a PDF. */
export function centred(
  line: Line,
  columnMm: number,
  style: DocumentStyle,
  tag: string = "p",
): string {
  return standing(line, columnMm, balanceIn(line, columnMm, style), tag);
}

/** The same with a drawn line below it. */
export function ruled(line: Line, { share }: Rule, columnMm: number, style: DocumentStyle): string {
  const balanced = balanceIn(line, columnMm, style);
  const width = `width:${(share * balanced.widest).toFixed(1)}pt`;
  const drawn = element("div", { class: "rule", style: width });
  return standing(line, columnMm, balanced, "p") + drawn;
}

function balanceIn(line: Line, columnMm: number, style: DocumentStyle): Balance {
  return balance(line, style.text[line.role], points(columnMm));
}

function standing(line: Line, columnMm: number, { room }: Balance, tag: string): string {
  const side = (points(columnMm) - room) / 2;
  return paragraph(line, tag, undefined, side > 0 ? `padding:0 ${side.toFixed(1)}pt` : undefined);
}
