import { type JsonSchema, rulesDocumentSchema, toJsonSchema } from "@ttthdl/core/schemas";
import { paramsSchemas } from "./params-schemas.js";

/** The JSON Schema of a rules document, published as `@ttthdl/policy/rules.schema.json`. */
export function rulesJsonSchema(): JsonSchema {
  const schema = toJsonSchema(rulesDocumentSchema, {
    $id: "urn:ttthdl:schema:rules:1",
    title: "ttthdl.rules/1",
    description:
      "The norms of Vietnam's provincial data-centre regulations, in the order of the law: rules.json. " +
      "What is in params depends on the topic; it is there when, and only when, encoded is true.",
  });
  const definitions = schema["$defs"] as Readonly<Record<string, JsonSchema>>;
  return { ...schema, $defs: { ...definitions, Rule: { ...definitions["Rule"], ...byTopic() } } };
}

/** What the general schema of a rule cannot say: the topics there are, and the parameters of each. */
function byTopic(): JsonSchema {
  const topics = Object.entries(paramsSchemas);
  const encoded = { properties: { encoded: { const: true } } };
  return {
    allOf: [
      { properties: { topic: { enum: topics.map(([topic]) => topic) } } },
      {
        if: encoded,
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ["params"], not: { required: ["reason"] } },
        else: { required: ["reason"], not: { required: ["params"] } },
      },
      ...topics.map(([topic, params]) => ({
        if: { properties: { topic: { const: topic } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { params: topic === "attestation" ? filledIn(params) : params } },
      })),
    ],
  };
}

/** A rules document states the defaults that a literal leaves out. */
function filledIn(params: JsonSchema): JsonSchema {
  return { ...params, required: ["evidence", "attesters", "holds"] };
}
