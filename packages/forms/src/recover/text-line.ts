/** A line of text as typed, in NFC, without the dots of blanks; the cell of a table that it stands in, or 0. */
export interface TextLine {
  readonly text: string;
  readonly cell: number;
  /** Its paragraph holds something that plain text cannot say: a picture, a raised or struck word. */
  readonly hasMore?: boolean;
  /** Word sets a number or a sign of its own before its paragraph. */
  readonly isListed?: boolean;
}
