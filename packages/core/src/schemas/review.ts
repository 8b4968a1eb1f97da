import * as z from "zod";
import type { Review } from "../instrument.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { own } from "./own-message.js";
import { nameSchema } from "./text.js";

/** A version: `1.0.0`. */
export const versionSchema: z.ZodType<string> = z
  .string()
  .refine(
    (version) => /^\d+\.\d+\.\d+$/.test(version),
    own({ vi: "phải có dạng 1.0.0", en: "must be like 1.0.0" }),
  )
  .meta({ pattern: "^\\d+\\.\\d+\\.\\d+$" });

/** See {@link Review}. */
export const reviewSchema: z.ZodType<Review> = strictObjectOf<Review>()({
  by: nameSchema,
  role: nameSchema,
  on: isoDaySchema,
  version: versionSchema,
}).meta({ id: "Review" });
