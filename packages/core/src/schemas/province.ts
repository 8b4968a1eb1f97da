import * as z from "zod";
import type { Province } from "../provinces/province.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { listOf } from "./list.js";
import { own } from "./own-message.js";
import { nameSchema } from "./text.js";

const codeSchema: z.ZodType<string> = z
  .string()
  .refine(
    (code) => /^\d\d$/.test(code),
    own({ vi: "phải có hai chữ số", en: "must be two digits" }),
  );

/** See {@link Province}. */
export const provinceSchema: z.ZodType<Province> = strictObjectOf<Province>()({
  id: nameSchema,
  name: nameSchema,
  city: z.literal(true).exactOptional(),
  code: codeSchema,
  validFrom: isoDaySchema.exactOptional(),
  validTo: isoDaySchema.exactOptional(),
  successor: nameSchema.exactOptional(),
  absorbed: listOf(nameSchema).exactOptional(),
  formerName: strictObjectOf<Required<Province>["formerName"]>()({
    name: nameSchema,
    validTo: isoDaySchema,
  }).exactOptional(),
});
