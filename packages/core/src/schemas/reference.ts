import * as z from "zod";
import type { CitedInstrument, CitedKind, Reference, ReferenceRelation } from "../reference.js";
import { citationSchema } from "./citation.js";
import { isoDaySchema } from "./day.js";
import { exactly, strictObjectOf } from "./exactly.js";
import { localizedTextSchema, nameSchema } from "./text.js";

/** See {@link CitedKind}. */
export const citedKindSchema: z.ZodType<CitedKind> = exactly<CitedKind>()(
  z.enum(["law", "decree", "circular", "decision", "standard", "other"]),
);

/** See {@link CitedInstrument}. */
export const citedInstrumentSchema: z.ZodType<CitedInstrument> = strictObjectOf<CitedInstrument>()({
  id: nameSchema,
  kind: citedKindSchema,
  number: nameSchema.exactOptional(),
  printedAs: nameSchema.exactOptional(),
  title: localizedTextSchema,
  issuedOn: isoDaySchema.exactOptional(),
  slug: nameSchema.exactOptional(),
}).meta({ id: "CitedInstrument" });

/** See {@link ReferenceRelation}. */
export const referenceRelationSchema: z.ZodType<ReferenceRelation> = exactly<ReferenceRelation>()(
  z.enum(["follows", "delegates", "replaces", "see"]),
);

/** See {@link Reference}. */
export const referenceSchema: z.ZodType<Reference> = strictObjectOf<Reference>()({
  to: nameSchema.exactOptional(),
  relation: referenceRelationSchema,
  cite: citationSchema.exactOptional(),
}).meta({ id: "Reference" });
