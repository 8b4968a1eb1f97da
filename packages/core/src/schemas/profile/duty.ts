import * as z from "zod";
import type { Activity, ActivityKind, FormId, SentReport, ServiceRequest } from "../../profile.js";
import { isoDaySchema, timestampSchema } from "../day.js";
import { exactly, strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { roleSchema } from "../role.js";
import { nameSchema } from "../text.js";
import { recipientSchema } from "./incident.js";

/** See {@link FormId}. */
export const formIdSchema: z.ZodType<FormId> = exactly<FormId>()(z.enum(["mau-1", "mau-2"]));

/** See {@link ServiceRequest}. */
export const serviceRequestSchema: z.ZodType<ServiceRequest> = strictObjectOf<ServiceRequest>()({
  id: nameSchema.exactOptional(),
  form: formIdSchema,
  completeAt: timestampSchema.exactOptional(),
  repliedAt: timestampSchema.exactOptional(),
});

/** See {@link ActivityKind}. */
export const activityKindSchema: z.ZodType<ActivityKind> = exactly<ActivityKind>()(
  z.enum([
    "inspection",
    "maintenance",
    "malware-scan",
    "vulnerability-assessment",
    "security-review",
    "patching",
    "drill",
    "training",
    "equipment-review",
    "internet-line-proposal",
    "maintenance-plan",
    "security-plan",
    "budget-plan",
    "risk-assessment",
    "configuration-review",
    "backup-test",
    "generator-maintenance",
    "cooling-maintenance",
    "fire-safety-check",
    "digitisation-plan",
    "publicity",
  ]),
);

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
