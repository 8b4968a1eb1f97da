/** What a file may hold. A form filled to its limits stays far below; a file made to harm goes beyond. */
export const limits = {
  /** Bytes of the file. */
  fileBytes: 32_000_000,
  /** Bytes of a text of JSON. */
  jsonBytes: 8_000_000,
  /** Brackets within brackets. */
  jsonDepth: 16,
  /** Parts of an archive. */
  archiveEntries: 1_000,
  /** Bytes of one part, inflated. */
  partBytes: 5_000_000,
  /** Levels of elements within elements. */
  xmlDepth: 128,
  /** Elements of one part. */
  xmlElements: 150_000,
  /** Attributes of one element. */
  xmlAttributes: 100,
  /** Characters of a document that is read by its labels. */
  textLength: 2_500_000,
  /** Places in it where a label may stand. */
  labels: 1_000,
} as const;
