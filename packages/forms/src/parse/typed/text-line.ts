/** A line of text as typed, in NFC, without the dots of blanks; the cell of a table that it stands in, or 0. */
export interface TextLine {
  readonly text: string;
  readonly cell: number;
  /** Its paragraph holds something that plain text cannot say: a picture, a raised or struck word. */
  readonly hasMore?: boolean;
  /** It stands in a paragraph with content controls, which tell more than labels do. */
  readonly isControlled?: boolean;
}
