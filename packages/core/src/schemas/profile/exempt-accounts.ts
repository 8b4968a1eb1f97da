import * as z from "zod";
import type { ExemptAccount, ExemptAccounts } from "../../profile.js";
import type { AccountClass } from "../../vocabulary/account.js";
import { strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { own } from "../own-message.js";
import { localizedTextSchema, nameSchema } from "../text.js";
import { accountClassSchema } from "../vocabulary.js";

const inWords = z.union([nameSchema, localizedTextSchema]);

const exemptAccountSchema: z.ZodType<ExemptAccount> = strictObjectOf<ExemptAccount>()({
  who: inWords,
  why: inWords.exactOptional(),
  class: accountClassSchema.exactOptional(),
});

/** See {@link ExemptAccounts}. */
export const exemptAccountsSchema: z.ZodType<ExemptAccounts> = z.union([
  z.literal("unknown"),
  listOf(exemptAccountSchema),
]);

/** The classes of accounts that exist somewhere: at least one, or no norm would speak about anything. */
export const populationSchema: z.ZodType<readonly AccountClass[]> = listOf(accountClassSchema)
  .refine(
    (classes) => classes.length > 0,
    own({ vi: "phải nêu ít nhất một loại tài khoản", en: "must name at least one class" }),
  )
  .meta({ minItems: 1 });
