import * as z from "zod";
import type { Account } from "../../profile.js";
import { isoDaySchema } from "../day.js";
import { strictObjectOf } from "../exactly.js";
import { nameSchema } from "../text.js";
import { accountClassSchema, accountScopeSchema, accountStatusSchema } from "../vocabulary.js";

/** See {@link Account}. */
export const accountSchema: z.ZodType<Account> = strictObjectOf<Account>()({
  id: nameSchema,
  class: accountClassSchema.exactOptional(),
  scope: accountScopeSchema.exactOptional(),
  status: accountStatusSchema.exactOptional(),
  person: nameSchema.exactOptional(),
  lastActivityOn: isoDaySchema.exactOptional(),
  registeredOn: isoDaySchema.exactOptional(),
  // A union of a text and a word is a text: the word first, so that "never" is not taken for a day.
  registrationExpiresOn: z.union([z.literal("never"), isoDaySchema]).exactOptional(),
  passwordChangedOn: isoDaySchema.exactOptional(),
});
