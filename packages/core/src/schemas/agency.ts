import * as z from "zod";
import type { Agency, AgencyFunction } from "../agency.js";
import { isoDaySchema } from "./day.js";
import { exactly, strictObjectOf } from "./exactly.js";
import { confidenceSchema } from "./instrument.js";
import { localizedTextSchema } from "./text.js";

/** See {@link AgencyFunction}. */
export const agencyFunctionSchema: z.ZodType<AgencyFunction> = exactly<AgencyFunction>()(
  z.enum(["data-centre-manager", "operator", "network-security", "district-addressee"]),
);

/** See {@link Agency}. */
export const agencySchema: z.ZodType<Agency> = strictObjectOf<Agency>()({
  function: agencyFunctionSchema,
  name: localizedTextSchema,
  validFrom: isoDaySchema.exactOptional(),
  validTo: isoDaySchema.exactOptional(),
  confidence: confidenceSchema,
  approximate: z.literal(true).exactOptional(),
});
