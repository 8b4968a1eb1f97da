import { type JsonSchema, rulesDocumentSchema, toJsonSchema } from "@ttthdl/core/schemas";

/** The JSON Schema of a rules document, published as `@ttthdl/policy/rules.schema.json`. */
export function rulesJsonSchema(): JsonSchema {
  return toJsonSchema(rulesDocumentSchema, {
    $id: "urn:ttthdl:schema:rules:1",
    title: "ttthdl.rules/1",
    description:
      "The norms of Vietnam's provincial data-centre regulations, in the order of the law: rules.json. " +
      "What is in params depends on the topic; it is there whenever encoded is true.",
  });
}
