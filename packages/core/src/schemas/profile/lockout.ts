import * as z from "zod";
import type { LockoutSetting } from "../../profile.js";
import { strictObjectOf } from "../exactly.js";
import { countSchema } from "../number.js";
import { settingPeriodOr } from "../period.js";
import { accountScopeSchema, windowKindSchema } from "../vocabulary.js";
import { exemptAccountsSchema } from "./exempt-accounts.js";

/** See {@link LockoutSetting}. */
export const lockoutSettingSchema: z.ZodType<LockoutSetting> = strictObjectOf<LockoutSetting>()({
  scope: accountScopeSchema.exactOptional(),
  threshold: z.union([z.literal("never"), countSchema]).exactOptional(),
  window: settingPeriodOr("none").exactOptional(),
  windowKind: windowKindSchema.exactOptional(),
  duration: settingPeriodOr("until-administrator", "until-owner-request").exactOptional(),
  exempt: exemptAccountsSchema.exactOptional(),
});
