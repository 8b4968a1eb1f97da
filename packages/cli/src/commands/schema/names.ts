/**
 * The kinds of files that have a JSON Schema: those that people fill in, then those that the command writes. Apart from
 * the schemas, which load only when one is asked for.
 */
export const schemaNames = [
  "profile",
  "attestations",
  "waivers",
  "context",
  "report",
  "rules",
] as const;

/** See {@link schemaNames}. */
export type SchemaName = (typeof schemaNames)[number];
