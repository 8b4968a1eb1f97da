import * as z from "zod";
import { toNfc } from "../normal-form.js";
import type { Person } from "../person.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { own } from "./own-message.js";
import { nameSchema } from "./text.js";

const phoneSchema: z.ZodType<string> = z
  .string()
  .overwrite(toNfc)
  .trim()
  .refine(
    (phone) => (phone.match(/\p{Nd}/gu) ?? []).length >= 8,
    own({ vi: "phải có ít nhất 8 chữ số", en: "must have at least 8 digits" }),
  );

/** See {@link Person}. */
export const personSchema: z.ZodType<Person> = strictObjectOf<Person>()({
  fullName: nameSchema.exactOptional(),
  birthDate: isoDaySchema.exactOptional(),
  phone: phoneSchema.exactOptional(),
});
