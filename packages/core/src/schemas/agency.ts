import * as z from "zod";
import type { Agency } from "../agency.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { localizedTextSchema } from "./text.js";
import { agencyFunctionSchema, confidenceSchema } from "./vocabulary.js";

/** See {@link Agency}. */
export const agencySchema: z.ZodType<Agency> = strictObjectOf<Agency>()({
  function: agencyFunctionSchema,
  name: localizedTextSchema,
  validFrom: isoDaySchema.exactOptional(),
  validTo: isoDaySchema.exactOptional(),
  confidence: confidenceSchema,
  approximate: z.literal(true).exactOptional(),
});
