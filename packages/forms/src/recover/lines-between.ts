import type { LabelPlace } from "./find-labels.js";
import type { TextLine } from "./text-line.js";

/** What stands behind a label, up to the next one or to the end: beside it, and line by line below it. */
export function linesBetween(
  lines: readonly TextLine[],
  from: LabelPlace,
  to: LabelPlace | undefined,
): readonly TextLine[] {
  // A line that begins with the next label has nothing of this one.
  const last = to === undefined ? lines.length : to.line + (to.start > 0 ? 1 : 0);
  return lines.slice(from.line, last).map((line, index) => {
    const start = index === 0 ? from.end : 0;
    const isLast = from.line + index === to?.line;
    return { ...line, text: line.text.slice(start, isLast ? to?.start : undefined) };
  });
}
