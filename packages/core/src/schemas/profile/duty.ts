import * as z from "zod";
import type { Activity, SentReport, ServiceRequest } from "../../profile.js";
import { isoDaySchema, timestampSchema } from "../day.js";
import { strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { own } from "../own-message.js";
import { nameSchema } from "../text.js";
import { activityKindSchema, formIdSchema, recipientSchema } from "../vocabulary.js";

/** See {@link ServiceRequest}. */
export const serviceRequestSchema: z.ZodType<ServiceRequest> = strictObjectOf<ServiceRequest>()({
  id: nameSchema.exactOptional(),
  form: formIdSchema,
  completeAt: timestampSchema.exactOptional(),
  repliedAt: timestampSchema.exactOptional(),
});

/** See {@link Activity}. */
export const activitySchema: z.ZodType<Activity> = strictObjectOf<Activity>()({
  kind: activityKindSchema,
  on: isoDaySchema,
  by: nameSchema.exactOptional(),
  contents: listOf(nameSchema).exactOptional(),
});

const PERIOD = {
  vi: "phải là một kỳ dạng YYYY, YYYY-H1, YYYY-Q3 hoặc YYYY-MM (ví dụ 2026, 2026-H1, 2026-Q3, 2026-05)",
  en: "must be a period YYYY, YYYY-H1, YYYY-Q3 or YYYY-MM (for example 2026, 2026-H1, 2026-Q3, 2026-05)",
};

/** See {@link SentReport}. */
export const sentReportSchema: z.ZodType<SentReport> = strictObjectOf<SentReport>()({
  duty: nameSchema,
  on: isoDaySchema,
  to: recipientSchema.exactOptional(),
  period: z
    .string()
    .regex(/^[12]\d{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, own(PERIOD))
    .exactOptional(),
  by: nameSchema.exactOptional(),
});
