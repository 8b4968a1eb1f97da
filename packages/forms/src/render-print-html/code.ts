import type { DocumentCode } from "../document/form-document.js";
import { element } from "../markup/element.js";
import { QUIET_ZONE, qrModules } from "../qr/qr-code.js";
import { paragraph } from "./runs.js";

/** The QR code drawn as one shape, with its caption below. */
export function codeMarkup({ content, caption }: DocumentCode): string {
  const rows = qrModules(content);
  const side = rows.length + 2 * QUIET_ZONE;
  const path = rows
    .flatMap((row, y) => bars(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
    .join("");
  const drawing = element(
    "svg",
    {
      viewBox: `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`,
      role: "img",
      "aria-label": "Mã QR",
      "shape-rendering": "crispEdges",
    },
    element("path", { d: path }),
  );
  return element("div", { class: "code" }, drawing + paragraph(caption));
}

/** The dark stretches of a row: where each begins and how long it is. */
function bars(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
