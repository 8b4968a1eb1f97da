import type * as z from "zod";
import type { Activity, SentReport, ServiceRequest } from "../../profile.js";
import { isoDaySchema, timestampSchema } from "../day.js";
import { strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { nameSchema } from "../text.js";
import { activityKindSchema, formIdSchema, recipientSchema, roleSchema } from "../vocabulary.js";

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
  by: roleSchema.exactOptional(),
  contents: listOf(nameSchema).exactOptional(),
});

/** See {@link SentReport}. */
export const sentReportSchema: z.ZodType<SentReport> = strictObjectOf<SentReport>()({
  duty: nameSchema,
  on: isoDaySchema,
  to: recipientSchema.exactOptional(),
});
