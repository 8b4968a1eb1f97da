import type * as z from "zod";
import { factName } from "../facts/fact-words.js";
import { attestationFacts, contextFacts, waiverFacts } from "../facts/paper-facts.js";
import type { LocalizedText } from "../text.js";
import { described } from "./described.js";
import { fileContextSchema } from "./file-context.js";
import { attestationsSchema, waiversSchema } from "./parse-attestations-and-waivers.js";
import { systemProfileSchema } from "./profile/system-profile.js";
import { type JsonSchema, toJsonSchema } from "./to-json-schema.js";

/**
 * The JSON Schema of a system profile: every key with its name in both languages.
 *
 * @example
 * ```ts
 * import { profileJsonSchema } from "@ttthdl/core/schemas";
 * const { power } = profileJsonSchema().properties as Record<string, { description: string }>;
 * power?.description // => "nguồn điện · power supply"
 * ```
 */
export function profileJsonSchema(): JsonSchema {
  return schemaOf(
    systemProfileSchema,
    "profile",
    "A system profile, as `ttthdl check` reads it.",
    factName,
  );
}

/** The JSON Schema of a file of attestations. */
export function attestationsJsonSchema(): JsonSchema {
  const words = "Attestations, as `ttthdl check --attestations` reads them.";
  return schemaOf(attestationsSchema, "attestations", words, (path) => attestationFacts[path]);
}

/** The JSON Schema of a file of waivers. */
export function waiversJsonSchema(): JsonSchema {
  const words = "Waivers, as `ttthdl check --waivers` reads them.";
  return schemaOf(waiversSchema, "waivers", words, (path) => waiverFacts[path]);
}

/** The JSON Schema of a file of further facts about files of products. */
export function contextJsonSchema(): JsonSchema {
  const words = "Facts about files of products, as `ttthdl check --context` reads them.";
  return schemaOf(fileContextSchema, "context", words, (path) => contextFacts[path]);
}

function schemaOf(
  schema: z.ZodType,
  name: string,
  description: string,
  names: (path: string) => LocalizedText | undefined,
): JsonSchema {
  const head = { $id: `urn:ttthdl:schema:${name}:1`, title: `ttthdl.${name}/1`, description };
  return described(toJsonSchema(schema, head), names);
}
