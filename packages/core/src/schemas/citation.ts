import * as z from "zod";
import type { Citation, CitedPart } from "../citation.js";
import { toNfc } from "../normal-form.js";
import { letterRank } from "../vietnamese-alphabet.js";
import { strictObjectOf } from "./exactly.js";
import { ordinalSchema } from "./number.js";
import { own } from "./own-message.js";
import { nameSchema } from "./text.js";

const letterSchema: z.ZodType<string> = z
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

/** See {@link CitedPart}. */
export const citedPartSchema: z.ZodType<CitedPart> = z
  .custom<CitedPart>(
    (part) => typeof part === "string" && /^(?:decision|annex(?:-[1-9]\d{0,2})?)$/.test(part),
    own({
      vi: "phải là decision, annex hoặc annex-N, N là số phụ lục từ 1 đến 999",
      en: "must be decision, annex, or annex-N, N the number of the annex from 1 to 999",
    }),
  )
  .meta({ type: "string", pattern: "^(decision|annex(-[1-9]\\d{0,2})?)$" });

/** See {@link Citation}. */
export const citationSchema: z.ZodType<Citation> = strictObjectOf<Citation>()({
  part: citedPartSchema.exactOptional(),
  article: ordinalSchema.exactOptional(),
  articleLetter: letterSchema.exactOptional(),
  clause: ordinalSchema.exactOptional(),
  clauseLetter: letterSchema.exactOptional(),
  point: letterSchema.exactOptional(),
  item: ordinalSchema.exactOptional(),
  paragraph: ordinalSchema.exactOptional(),
  form: nameSchema.exactOptional(),
  inferred: z.literal(true).exactOptional(),
})
  .refine(
    ({ part, article, form }) => [part, article, form].some((each) => each !== undefined),
    own({
      vi: "phải có article, part hoặc form",
      en: "must have an article, a part or a form",
    }),
  )
  .refine(
    (cite) =>
      (cite.articleLetter === undefined || cite.article !== undefined) &&
      (cite.clauseLetter === undefined || cite.clause !== undefined),
    own({
      vi: "chữ cái của điều, khoản (articleLetter, clauseLetter) chỉ đi kèm số của điều, khoản (article, clause)",
      en: "articleLetter and clauseLetter need their article and clause",
    }),
  )
  .meta({
    id: "Citation",
    anyOf: ["article", "part", "form"].map((key) => ({ required: [key] })),
    dependentRequired: { articleLetter: ["article"], clauseLetter: ["clause"] },
  });
