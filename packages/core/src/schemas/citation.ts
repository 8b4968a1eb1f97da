import * as z from "zod";
import type { Citation } from "../citation.js";
import { toNfc } from "../normal-form.js";
import { letterRank } from "../vietnamese-alphabet.js";
import { strictObjectOf } from "./exactly.js";
import { ordinalSchema } from "./number.js";
import { own } from "./own-message.js";
import { nameSchema } from "./text.js";

const pointSchema: z.ZodType<string> = z
  .string()
  .overwrite(toNfc)
  .refine(
    (point) => letterRank(point) >= 0,
    own({
      vi: "phải là một chữ cái thường không dấu thanh",
      en: "must be one lower-case letter without a tone",
    }),
  )
  .meta({ pattern: "^[a-zăâđêôơư]$" });

/** See {@link Citation}. */
export const citationSchema: z.ZodType<Citation> = strictObjectOf<Citation>()({
  part: z.literal("decision").exactOptional(),
  article: ordinalSchema,
  clause: ordinalSchema.exactOptional(),
  point: pointSchema.exactOptional(),
  item: ordinalSchema.exactOptional(),
  paragraph: ordinalSchema.exactOptional(),
  form: nameSchema.exactOptional(),
  inferred: z.literal(true).exactOptional(),
}).meta({ id: "Citation" });
