import * as z from "zod";
import { isIsoDay } from "../iso-day.js";
import type { IsoDay } from "../period.js";
import type { Timestamp } from "../profile.js";
import { own } from "./own-message.js";

const TIME =
  /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A calendar day that exists, from 1900-01-01 to 2199-12-31. */
export const isoDaySchema: z.ZodType<IsoDay> = z
  .string()
  .refine(
    isIsoDay,
    own({
      vi: "phải là một ngày có thật, dạng YYYY-MM-DD, từ năm 1900 đến năm 2199",
      en: "must be a day that exists, written YYYY-MM-DD, from 1900 to 2199",
    }),
  )
  .meta({ id: "Day", format: "date", pattern: "^(19|2[01])\\d{2}-\\d{2}-\\d{2}$" });

/** A moment on a day that exists, with its offset: without one nobody knows the local day. */
export const timestampSchema: z.ZodType<Timestamp> = z.string().refine(
  (text) => isIsoDay(text.slice(0, 10)) && TIME.test(text.slice(10)),
  own({
    vi: "phải là một thời điểm có thật kèm múi giờ, ví dụ 2026-11-01T02:00:00+07:00",
    en: "must be a moment that exists, with its offset, for example 2026-11-01T02:00:00+07:00",
  }),
);
