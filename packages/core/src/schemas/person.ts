import * as z from "zod";
import { bareText } from "../bare-text.js";
import { toNfc } from "../normal-form.js";
import type { Person } from "../person.js";
import { telephoneProblem } from "../telephone-numbers.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { own } from "./own-message.js";
import { nameSchema } from "./text.js";

const phoneSchema: z.ZodType<string> = z
  .string()
  .overwrite(toNfc)
  .trim()
  .superRefine((phone, ctx) => {
    const problem = telephoneProblem(phone);
    if (problem === undefined) return;
    const { error: message, params } = own(problem);
    ctx.addIssue({ code: "custom", message, params });
  });

/** A name has a letter that is seen: without one it would be found in no password. */
const fullNameSchema: z.ZodType<string> = nameSchema.refine(
  (name) => name === "" || /\p{L}/u.test(bareText(name)),
  own({ vi: "phải có chữ cái", en: "must have letters" }),
);

/** See {@link Person}. */
export const personSchema: z.ZodType<Person> = strictObjectOf<Person>()({
  fullName: fullNameSchema.exactOptional(),
  birthDate: isoDaySchema.exactOptional(),
  phone: phoneSchema.exactOptional(),
});
