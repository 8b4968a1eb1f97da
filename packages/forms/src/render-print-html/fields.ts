import { isFlushLeft } from "../document/flush-left.js";
import type { FieldItem, FieldsBlock, Line } from "../document/form-document.js";
import { points } from "../document/measure/points.js";
import { runsWidth } from "../document/measure/text-width.js";
import type { DocumentStyle } from "../document/style.js";
import { element, words } from "../markup/element.js";
import { labelText } from "../render-text/run-text.js";
import { paragraph, runsMarkup, textMm, WITH_NEXT } from "./runs.js";
import { COLUMN_GAP_MM } from "./stylesheet.js";

/** What would be pulled apart if it were justified. */
const RAGGED = "ragged";

/** One field is a paragraph; fields that share a line are columns of it while each fits its column. */
export function fields({ role, items }: FieldsBlock, style: DocumentStyle): string {
  const below = items.flatMap((item) => item.below.map(belowMarkup)).join("");
  const mark = below === "" ? "" : ` ${WITH_NEXT}`;
  if (items.length > 1 && fitColumns(items, role, style)) {
    const columns = items.map((item) => element("p", { class: role }, itemMarkup(item)));
    return element("div", { class: `columns${mark}` }, columns.join("")) + below;
  }
  const rows = items.map((item) => {
    const ragged = isFlushLeft(item.beside) ? ` ${RAGGED}` : "";
    return element("p", { class: `${role}${ragged}${mark}` }, itemMarkup(item));
  });
  return rows.join("") + below;
}

/** Whether no field needs a second row in its column. The first one is indented. */
function fitColumns(
  items: readonly FieldItem[],
  role: Line["role"],
  style: DocumentStyle,
): boolean {
  const look = style.text[role];
  const room = (textMm(style) - COLUMN_GAP_MM * (items.length - 1)) / items.length;
  return items.every((item, index) => {
    const indent = index === 0 ? (look.firstLineMm ?? 0) : 0;
    const label = { kind: "text", text: `${labelText(item)} ` } as const;
    return runsWidth([label, ...item.beside], look) <= points(room - indent);
  });
}

function itemMarkup(item: FieldItem): string {
  const label = words(labelText(item));
  return item.beside.length === 0 ? label : `${label} ${runsMarkup(item.beside)}`;
}

function belowMarkup(line: Line): string {
  return paragraph(line, "p", markOf(line));
}

/** A whole dotted line begins at the margin. */
function markOf({ runs }: Line): string | undefined {
  if (runs[0]?.kind === "blank") return "dotted";
  return isFlushLeft(runs) ? RAGGED : undefined;
}
