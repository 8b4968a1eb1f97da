import * as z from "zod";
import type {
  AppliesTo,
  Emendation,
  EncodedNorm,
  Member,
  NormBase,
  UnencodedNorm,
} from "../norm.js";
import { citationSchema } from "./citation.js";
import { isoDaySchema } from "./day.js";
import { exactly, shapeOf, strictObjectOf } from "./exactly.js";
import { listOf, uniqueListOf } from "./list.js";
import { referenceSchema } from "./reference.js";
import { reviewSchema } from "./review.js";
import { localizedTextSchema, nameSchema } from "./text.js";
import {
  accountClassSchema,
  accountScopeSchema,
  confidenceSchema,
  dataImportanceSchema,
  modalitySchema,
  roleSchema,
} from "./vocabulary.js";

/** See {@link AppliesTo}. */
export const appliesToSchema: z.ZodType<AppliesTo> = strictObjectOf<AppliesTo>()({
  accountClasses: listOf(accountClassSchema).exactOptional(),
  scopes: listOf(accountScopeSchema).exactOptional(),
  importance: listOf(dataImportanceSchema).exactOptional(),
  constantlyChanging: z.literal(true).exactOptional(),
}).meta({ id: "AppliesTo" });

/** See {@link Member}. */
export const memberSchema: z.ZodType<Member> = strictObjectOf<Member>()({
  id: nameSchema,
  cite: citationSchema.exactOptional(),
  title: localizedTextSchema,
  covers: listOf(citationSchema).exactOptional(),
  open: z.literal(true).exactOptional(),
  ifAny: z.literal(true).exactOptional(),
  formerly: listOf(nameSchema).exactOptional(),
}).meta({ id: "Member" });

/** See {@link Emendation}. */
export const emendationSchema: z.ZodType<Emendation> = strictObjectOf<Emendation>()({
  printed: nameSchema,
  read: nameSchema,
}).meta({ id: "Emendation" });

const shape = shapeOf<NormBase>()({
  id: nameSchema,
  formerly: listOf(nameSchema).exactOptional(),
  cite: citationSchema,
  alsoCites: listOf(citationSchema).exactOptional(),
  modality: modalitySchema,
  bearer: roleSchema,
  alsoBinds: listOf(roleSchema).exactOptional(),
  topic: nameSchema,
  appliesTo: appliesToSchema.exactOptional(),
  members: uniqueListOf(memberSchema, "id").exactOptional(),
  references: listOf(referenceSchema).exactOptional(),
  readings: listOf(nameSchema).exactOptional(),
  emendation: emendationSchema.exactOptional(),
  title: localizedTextSchema,
  validFrom: isoDaySchema.exactOptional(),
  validTo: isoDaySchema.exactOptional(),
  confidence: confidenceSchema.exactOptional(),
  overtakenFrom: isoDaySchema.exactOptional(),
  overtakenBy: nameSchema.exactOptional(),
  review: listOf(reviewSchema).exactOptional(),
});

/** The keys of a norm, for a schema that adds to them. */
export const normShape: z.ZodRawShape = shape;

/** Parameters belong to their topic; here they are any object. */
export const paramsSchema: z.ZodType<object> = z.looseObject({});

/** See {@link EncodedNorm}. */
export const encodedNormSchema: z.ZodType<EncodedNorm> = strictObjectOf<EncodedNorm>()({
  ...shape,
  encoded: z.literal(true).exactOptional(),
  params: paramsSchema,
});

/** See {@link UnencodedNorm}. */
export const unencodedNormSchema: z.ZodType<UnencodedNorm> = strictObjectOf<UnencodedNorm>()({
  ...shape,
  encoded: z.literal(false),
  reason: localizedTextSchema,
});

/** A norm, encoded or not. */
export const normSchema: z.ZodType<EncodedNorm | UnencodedNorm> = exactly<
  EncodedNorm | UnencodedNorm
>()(z.union([encodedNormSchema, unencodedNormSchema]));
