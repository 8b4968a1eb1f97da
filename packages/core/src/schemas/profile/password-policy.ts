import * as z from "zod";
import type { CharacterClass, LengthUnit, PasswordPolicy } from "../../profile.js";
import { accountClassSchema, accountScopeSchema } from "../account-class.js";
import { exactly, strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { countSchema } from "../number.js";
import { settingPeriodOr } from "../period.js";

/** See {@link CharacterClass}. */
export const characterClassSchema: z.ZodType<CharacterClass> = exactly<CharacterClass>()(
  z.enum(["lower", "upper", "digit", "special"]),
);

/** See {@link LengthUnit}. */
export const lengthUnitSchema: z.ZodType<LengthUnit> = exactly<LengthUnit>()(
  z.enum(["character", "utf16", "byte"]),
);

/** See {@link PasswordPolicy}. */
export const passwordPolicySchema: z.ZodType<PasswordPolicy> = strictObjectOf<PasswordPolicy>()({
  accountClasses: listOf(accountClassSchema).exactOptional(),
  scope: accountScopeSchema.exactOptional(),
  minLength: countSchema.exactOptional(),
  lengthUnit: lengthUnitSchema.exactOptional(),
  requiredClasses: listOf(characterClassSchema).exactOptional(),
  forbidsPersonalInfo: z.boolean().exactOptional(),
  maxAge: settingPeriodOr("never").exactOptional(),
});
