import type { BlankRun, Line, Run } from "../document/form-document.js";
import type { DocumentStyle } from "../document/style.js";
import { element, words } from "../markup/element.js";

/** Of what does not stand alone at the foot of a page. */
export const WITH_NEXT = "with-next";

/** Between the margins. */
export function textMm({ page: { widthMm, marginsMm } }: DocumentStyle): number {
  return widthMm - marginsMm.left - marginsMm.right;
}

/** A paragraph in the style of its role. */
export function paragraph(
  { role, runs }: Line,
  tag: string = "p",
  mark?: string,
  style?: string,
): string {
  const classes = mark === undefined ? role : `${role} ${mark}`;
  // An empty paragraph is a line that the writer left empty; without a break it has no height.
  const isEmpty = runs.every((run) => run.kind === "text" && run.text === "");
  return element(tag, { class: classes, style }, isEmpty ? "<br>" : runsMarkup(runs));
}

/** Words and dotted lines. */
export function runsMarkup(runs: readonly Run[]): string {
  return runs.map(runMarkup).join("");
}

function runMarkup(run: Run): string {
  if (run.kind === "blank") return blankMarkup(run);
  const { field, text } = run;
  return field === undefined ? words(text) : element("span", { "data-field": field }, words(text));
}

/** A dotted line drawn from its right end, so that lines one below another end alike. A figure is one `ch` wide. */
function blankMarkup({ width, field }: BlankRun): string {
  const rest = width === "rest";
  return element(
    "svg",
    {
      class: rest ? "blank rest" : "blank",
      style: rest ? undefined : `width:${width}ch`,
      "data-field": field,
      "aria-hidden": "true",
    },
    '<line x1="100%" y1="50%" y2="50%"/>',
  );
}
