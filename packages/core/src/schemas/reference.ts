import type * as z from "zod";
import type { CitedInstrument, Reference } from "../reference.js";
import { citationSchema } from "./citation.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { localizedTextSchema, nameSchema } from "./text.js";
import { citedKindSchema, referenceRelationSchema } from "./vocabulary.js";

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

/** See {@link Reference}. */
export const referenceSchema: z.ZodType<Reference> = strictObjectOf<Reference>()({
  to: nameSchema.exactOptional(),
  relation: referenceRelationSchema,
  cite: citationSchema.exactOptional(),
}).meta({ id: "Reference" });
