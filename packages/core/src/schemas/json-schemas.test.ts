import { describe, expect, it } from "vitest";
import {
  attestationsJsonSchema,
  contextJsonSchema,
  profileJsonSchema,
  waiversJsonSchema,
} from "./json-schemas.js";
import type { JsonSchema } from "./to-json-schema.js";

/** The keys of a schema, by their paths, with what is said of each. */
function keysOf(node: unknown, path: string = ""): readonly (readonly [string, JsonSchema])[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "properties"
      ? Object.entries(value as JsonSchema).flatMap(([name, schema]) => [
          [`${path}.${name}`, schema as JsonSchema] as const,
          ...keysOf(schema, `${path}.${name}`),
        ])
      : keysOf(value, path),
  );
}

describe.each([
  ["profile", profileJsonSchema(), 170],
  ["attestations", attestationsJsonSchema(), 15],
  ["waivers", waiversJsonSchema(), 10],
  ["context", contextJsonSchema(), 2],
] as const)("the JSON Schema of a file of kind %s", (name, schema, least) => {
  const keys = keysOf(schema);

  it("describes every key in both languages", () => {
    expect(keys.length).toBeGreaterThanOrEqual(least);
    const silent = keys.filter(([, { description }]) => !/.+ · .+/.test(String(description)));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("shows an example of each value that has one form", () => {
    const formed = keys.filter(([, { enum: values, type }]) => values || type === "boolean");
    expect(formed.filter(([, { examples }]) => examples === undefined)).toEqual([]);
    for (const [, { examples, enum: values }] of keys) {
      if (Array.isArray(values)) expect(values).toContain((examples as unknown[])[0]);
    }
  });

  it("stands alone: names itself, and refers to nothing", () => {
    expect(schema["$id"]).toBe(`urn:ttthdl:schema:${name}:1`);
    expect(JSON.stringify(schema)).not.toContain("$ref");
  });
});
