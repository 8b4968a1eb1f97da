import type { LabelPlace } from "./find-labels.js";
import type { TextLine } from "./text-line.js";

/** What stands behind a label, up to the next one or to the end: beside it, and line by line below it. */
export function linesBetween(
  lines: readonly TextLine[],
  from: LabelPlace,
  to: LabelPlace | undefined,
): readonly TextLine[] {
  const last = to?.line ?? lines.length - 1;
  return lines.slice(from.line, last + 1).map(({ text, cell }, index) => {
    const start = index === 0 ? from.end : 0;
    const end = to !== undefined && from.line + index === to.line ? to.start : text.length;
    return { text: text.slice(start, end), cell };
  });
}
