import * as z from "zod";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a published schema says of itself. */
export interface JsonSchemaHead {
  /** Its identity, an absolute URI. */
  readonly $id: string;
  readonly title: string;
  readonly description?: string;
}

/**
 * A schema as JSON Schema 2020-12, for readers of other languages. What a check of our own demands beyond
 * it (a day that exists, ids that differ) is not in it: a document that the schema refuses is wrong, one
 * that it accepts may still be.
 *
 * @example
 * ```ts
 * import { rulesDocumentSchema, toJsonSchema } from "@ttthdl/core/schemas";
 * toJsonSchema(rulesDocumentSchema, { $id: "urn:example:rules", title: "Rules" })["required"]
 * // => ["schema", "version", "regulations", "readings"]
 * ```
 */
export function toJsonSchema(schema: z.ZodType, { $id, ...head }: JsonSchemaHead): JsonSchema {
  const { $schema, ...body } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    // Values that no schema type describes are any JSON.
    unrepresentable: "any",
  });
  return { $schema, $id, ...head, ...body };
}
