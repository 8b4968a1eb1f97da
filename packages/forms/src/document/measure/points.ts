const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as points. */
export function points(mm: number): number {
  return mm * POINTS_PER_MM;
}
