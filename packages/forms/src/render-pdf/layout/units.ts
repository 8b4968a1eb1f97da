import type { Unit } from "./galley.js";
import { type Row, stacked } from "./set-paragraph.js";

/** Neither the first nor the last line of a paragraph stands alone on a page. */
export function paragraphUnits(
  rows: readonly Row[],
  before: number,
  keepWithNext: boolean = false,
): readonly Unit[] {
  const groups =
    rows.length <= 3
      ? [rows]
      : [rows.slice(0, 2), ...rows.slice(2, -2).map((row) => [row]), rows.slice(-2)];
  return groups.map((group, index) => {
    const { items, height } = stacked(group);
    const isLast = index === groups.length - 1;
    return {
      before: index === 0 ? before : 0,
      height,
      items,
      keepWithNext: isLast && keepWithNext,
    };
  });
}
