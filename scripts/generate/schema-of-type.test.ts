import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { schemaOfType } from "./schema-of-type.js";

const folder = mkdtempSync(join(tmpdir(), "ttthdl-types-"));

/** The JSON Schema of a type as it is written. */
function schemaOf(type: string): object {
  const path = join(folder, "type.ts");
  writeFileSync(path, `export type Subject = ${type};\n`);
  const program = ts.createProgram([path], { strict: true, exactOptionalPropertyTypes: true });
  const checker = program.getTypeChecker();
  const declaration = program.getSourceFile(path)?.statements[0];
  if (declaration === undefined) throw new Error("no declaration");
  return schemaOfType(checker.getTypeAtLocation(declaration), checker);
}

describe("the JSON Schema of a type", () => {
  it.each([
    ["string", { type: "string", minLength: 1 }],
    ["number", { type: "number" }],
    ["boolean", { type: "boolean" }],
    ["true", { const: true }],
    ["1", { const: 1 }],
    ['"b" | "a"', { enum: ["a", "b"] }],
    ["readonly number[]", { type: "array", items: { type: "number" } }],
    ['"a" | readonly 1[]', { anyOf: [{ const: "a" }, { type: "array", items: { const: 1 } }] }],
    [
      "{ readonly a: 1; readonly b?: boolean }",
      {
        type: "object",
        properties: { a: { const: 1 }, b: { type: "boolean" } },
        required: ["a"],
        additionalProperties: false,
      },
    ],
  ])("%s", (type, schema) => {
    expect(schemaOf(type)).toEqual(schema);
  });

  it.each(["unknown", "any", "() => void", "{ readonly a: unknown }", "null", "bigint"])(
    "refuses %s, rather than to let anything pass",
    (type) => {
      expect(() => schemaOf(type)).toThrow("no JSON Schema for the type");
    },
  );
});
