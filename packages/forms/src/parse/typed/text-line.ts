/** A line of text as typed, in NFC, without the dots of blanks; the cell of a table that it stands in, or 0. */
export interface TextLine {
  readonly text: string;
  readonly cell: number;
}
