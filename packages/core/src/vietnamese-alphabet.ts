/** The letters in Vietnamese order; f, j, w and z stand where Latin has them, because some texts print them. */
const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/** The place of a lower-case letter without a tone, 0 for `a`; -1 for anything else. */
export function letterRank(letter: string): number {
  return letter.length === 1 ? alphabet.indexOf(letter) : -1;
}
