/** What a file may hold. A form filled to its limits stays far below; a file made to harm goes beyond. */
export const limits = {
  /** Bytes of the file. */
  fileBytes: 32_000_000,
  /**
   * Of a record or of data in JSON: Mẫu số 2 filled to its limits, each letter written as `\uXXXX`, is 700,000 bytes.
   */
  recordBytes: 1_048_576,
  /** Brackets within brackets. */
  jsonDepth: 16,
  /** Values of a record; a form has about thirty. */
  jsonValues: 1_000,
  /** Parts of an archive. */
  archiveEntries: 1_000,
  /** Bytes of one part, inflated: that text is 1,900,000. */
  partBytes: 3_000_000,
  /** Bytes of all parts that are read: the text of Mẫu số 2 filled to its limits and its record are 2,400,000. */
  readBytes: 5_000_000,
  /**
   * Bytes of all that is unpacked, while it is packed. Mẫu số 2 filled to its limits with random letters of any script
   * packs to 530,000; as many bytes that unpack to nothing take a quarter of a second.
   */
  packedBytes: 600_000,
  /** Levels of elements within elements. */
  xmlDepth: 128,
  /** Elements of one part: five fields of 1,000 lines (see `MOST_LINES`) have 65,000 once LibreOffice saved them. */
  xmlElements: 100_000,
  /** Attributes of one element, and of all of a part: Word writes three an element at most. */
  attributesOfOne: 100,
  xmlAttributes: 300_000,
  /** Names of elements in one part; Word knows some hundreds. */
  xmlNames: 2_000,
  /** Controls and texts between them in one paragraph; a form has seven. */
  pieces: 200,
  /** The same of a whole text: one for each of its lines, and those of what is printed. */
  allPieces: 12_000,
  /** Paragraphs and broken lines of a document: five fields of 1,000 lines have 5,000 and what is printed. */
  lines: 6_000,
  /** Characters of a document that is read by its labels. */
  textLength: 1_500_000,
  /** Places in it where a label may stand: `Fax:` fills five fields of 20,000 characters with 25,000. */
  labels: 30_000,
  /** Rows above its title that are looked at; a head has about ten. */
  headRows: 40,
  /** Characters of such a row: a name of 500, and a second column beside it. */
  headRowLength: 1_200,
} as const;
