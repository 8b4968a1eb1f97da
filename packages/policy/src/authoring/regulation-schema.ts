import { toNfc } from "@ttthdl/core/internal";
import { type JsonSchema, regulationSchemaOf } from "@ttthdl/core/schemas";
import * as z from "zod";
import type { Regulation, Topic } from "../norm.js";
import { paramsSchemas } from "../rules/params-schemas.js";

/** A regulation of any origin: its instrument, and norms whose parameters are those of their topics. */
export const regulationSchema: z.ZodType<Regulation> = /* @__PURE__ */ schemaOfRegulations();

function schemaOfRegulations(): z.ZodType<Regulation> {
  const params = Object.fromEntries(
    Object.entries(paramsSchemas).map(([topic, schema]) => [topic, schemaOfParams(schema)]),
  ) as Record<Topic, z.ZodType<object>>;
  return regulationSchemaOf(params) as z.ZodType<Regulation>;
}

/** Made when the first norm of its topic is read. */
function schemaOfParams(schema: JsonSchema): z.ZodType<object> {
  return z.lazy(() =>
    z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema).transform(inNfc),
  ) as z.ZodType<object>;
}

function inNfc(value: unknown): unknown {
  if (typeof value === "string") return toNfc(value);
  if (Array.isArray(value)) return value.map(inNfc);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inNfc(each)]));
}
