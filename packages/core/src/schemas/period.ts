import * as z from "zod";
import type { Period } from "../period.js";
import type { SettingPeriod } from "../profile.js";
import { strictObjectOf } from "./exactly.js";
import { ordinalSchema } from "./number.js";
import { own } from "./own-message.js";
import { legalUnitSchema, settingUnitSchema } from "./vocabulary.js";

/** See {@link Period}. */
export const periodSchema: z.ZodType<Period> = strictObjectOf<Period>()({
  amount: ordinalSchema,
  unit: legalUnitSchema,
});

/** See {@link SettingPeriod}: an amount from 1; products' 0 and -1 are words in a profile. */
export const settingPeriodSchema: z.ZodType<SettingPeriod> = settingPeriod([
  "never",
  "none",
  "forever",
  "until-administrator",
  "until-owner-request",
]);

/** A setting's period, or one of the words that stand for having none. */
export function settingPeriodOr<const W extends string>(
  ...words: readonly W[]
): z.ZodType<SettingPeriod | W> {
  return z.union([z.enum(words), settingPeriod(words)]);
}

function settingPeriod(words: readonly string[]): z.ZodType<SettingPeriod> {
  const quoted = words.map((word) => `"${word}"`);
  return strictObjectOf<SettingPeriod>()({
    amount: z.number().refine(
      (amount) => Number.isSafeInteger(amount) && amount > 0,
      own({
        vi: `phải là số nguyên từ 1 trở lên; 0 và -1 phải viết bằng chữ: ${quoted.join(" hoặc ")}`,
        en: `must be a whole number from 1; write what 0 or -1 stands for in words: ${quoted.join(" or ")}`,
      }),
    ),
    unit: settingUnitSchema,
  });
}
