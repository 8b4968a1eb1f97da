import * as z from "zod";
import { own } from "./own-message.js";

/** A whole number from 0. */
export const countSchema: z.ZodType<number> = z
  .number()
  .refine(
    (count) => Number.isSafeInteger(count) && count >= 0,
    own({ vi: "phải là số nguyên từ 0 trở lên", en: "must be a whole number from 0" }),
  )
  .meta({ id: "Count", type: "integer", minimum: 0 });

/** A whole number from 1. */
export const ordinalSchema: z.ZodType<number> = z
  .number()
  .refine(
    (number) => Number.isSafeInteger(number) && number > 0,
    own({ vi: "phải là số nguyên từ 1 trở lên", en: "must be a whole number from 1" }),
  )
  .meta({ id: "Ordinal", type: "integer", minimum: 1 });
