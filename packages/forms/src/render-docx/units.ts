/** Twentieths of a point, the unit of paragraphs and tables. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

/** Twentieths of a point. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}
