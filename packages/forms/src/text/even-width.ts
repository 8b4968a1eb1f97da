/** Of two ways to break a title, the one with the longer first line may be a little wider. */
const FIRST_LONGER = 1.06;

/**
 * The room in which a centred text breaks into lines of about the same width: no word is left alone below a title.
 *
 * @param fewest - Lines that it takes in its whole column; it never takes more.
 * @param linesIn - Lines that it takes in a room.
 */
export function evenWidth(
  column: number,
  fewest: number,
  linesIn: (room: number) => number,
): number {
  let [low, high] = [column / 2, column];
  while (high - low > 2) {
    const room = (low + high) / 2;
    if (linesIn(room) > fewest) low = room;
    else high = room;
  }
  return Math.min(column, high * FIRST_LONGER);
}
