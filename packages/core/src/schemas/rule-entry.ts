import * as z from "zod";
import type { RuleEntry } from "../rules-document.js";
import { digestSchema } from "./attestation.js";
import { citationSchema } from "./citation.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { listOf } from "./list.js";
import { appliesToSchema, emendationSchema, memberSchema, paramsSchema } from "./norm.js";
import { referenceSchema } from "./reference.js";
import { reviewSchema } from "./review.js";
import { localizedTextSchema, nameSchema } from "./text.js";
import { confidenceSchema, modalitySchema, roleSchema } from "./vocabulary.js";

/** See {@link RuleEntry}. */
export const ruleEntrySchema: z.ZodType<RuleEntry> = strictObjectOf<RuleEntry>()({
  id: nameSchema,
  formerly: listOf(nameSchema).exactOptional(),
  regulation: nameSchema,
  cite: citationSchema,
  alsoCites: listOf(citationSchema).exactOptional(),
  modality: modalitySchema,
  topic: nameSchema,
  bearer: roleSchema,
  bearerName: localizedTextSchema,
  alsoBinds: listOf(roleSchema).exactOptional(),
  appliesTo: appliesToSchema.exactOptional(),
  params: paramsSchema.exactOptional(),
  members: listOf(memberSchema).exactOptional(),
  references: listOf(referenceSchema).exactOptional(),
  emendation: emendationSchema.exactOptional(),
  title: localizedTextSchema,
  readings: listOf(nameSchema),
  encoded: z.boolean(),
  reason: localizedTextSchema.exactOptional(),
  validFrom: isoDaySchema.exactOptional(),
  validTo: isoDaySchema.exactOptional(),
  confidence: confidenceSchema.exactOptional(),
  overtakenFrom: isoDaySchema.exactOptional(),
  overtakenBy: nameSchema.exactOptional(),
  facts: listOf(nameSchema),
  unit: strictObjectOf<{ readonly sha256: string }>()({ sha256: digestSchema }).exactOptional(),
  review: listOf(reviewSchema),
}).meta({ id: "Rule" });
