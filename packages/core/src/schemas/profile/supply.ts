import * as z from "zod";
import type { Capacity, InternetLine, Power } from "../../profile.js";
import { strictObjectOf } from "../exactly.js";
import { countSchema } from "../number.js";
import { own } from "../own-message.js";
import { nameSchema } from "../text.js";

/** See {@link InternetLine}. */
export const internetLineSchema: z.ZodType<InternetLine> = strictObjectOf<InternetLine>()({
  provider: nameSchema.exactOptional(),
});

/** See {@link Power}. */
export const powerSchema: z.ZodType<Power> = strictObjectOf<Power>()({
  sources: countSchema.exactOptional(),
  ups: z.boolean().exactOptional(),
  generator: z.boolean().exactOptional(),
});

/** See {@link Capacity}. More used than supplied is a breach to be found, not an error of the profile. */
export const capacitySchema: z.ZodType<Capacity> = strictObjectOf<Capacity>()({
  dimension: nameSchema,
  total: z
    .number()
    .refine((total) => total > 0, own({ vi: "phải lớn hơn 0", en: "must be more than 0" }))
    .exactOptional(),
  valueAdded: z
    .number()
    .refine((used) => used >= 0, own({ vi: "không được âm", en: "must not be negative" }))
    .exactOptional(),
});
