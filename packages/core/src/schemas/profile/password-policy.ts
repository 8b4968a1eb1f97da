import * as z from "zod";
import type { PasswordPolicy } from "../../profile.js";
import { strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { countSchema } from "../number.js";
import { settingPeriodOr } from "../period.js";
import {
  accountClassSchema,
  accountScopeSchema,
  characterClassSchema,
  lengthUnitSchema,
} from "../vocabulary.js";
import { exemptAccountsSchema, populationSchema } from "./exempt-accounts.js";

/** See {@link PasswordPolicy}. */
export const passwordPolicySchema: z.ZodType<PasswordPolicy> = strictObjectOf<PasswordPolicy>()({
  accountClasses: listOf(accountClassSchema).exactOptional(),
  scope: accountScopeSchema.exactOptional(),
  population: populationSchema.exactOptional(),
  exempt: exemptAccountsSchema.exactOptional(),
  minLength: countSchema.exactOptional(),
  lengthUnit: lengthUnitSchema.exactOptional(),
  requiredClasses: listOf(characterClassSchema).exactOptional(),
  forbidsPersonalInfo: z.boolean().exactOptional(),
  maxAge: settingPeriodOr("never").exactOptional(),
});
