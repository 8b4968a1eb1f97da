import {
  attestationsJsonSchema,
  contextJsonSchema,
  type JsonSchema,
  profileJsonSchema,
  waiversJsonSchema,
} from "@ttthdl/core/schemas";
import { rulesJsonSchema } from "@ttthdl/policy/internal";
import { reportJsonSchema, toJson } from "@ttthdl/report/internal";
import type { Io } from "../../io.js";
import { writeResult } from "../../output.js";
import type { SchemaName } from "./names.js";

const schemas: Readonly<Record<SchemaName, () => JsonSchema>> = {
  profile: profileJsonSchema,
  attestations: attestationsJsonSchema,
  waivers: waiversJsonSchema,
  context: contextJsonSchema,
  report: reportJsonSchema,
  rules: rulesJsonSchema,
};

/** Prints the JSON Schema of a kind of file. */
export function runSchema(name: SchemaName, output: string | undefined, io: Io): void {
  writeResult(toJson(schemas[name]()), output, io);
}
