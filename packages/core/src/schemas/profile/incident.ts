import * as z from "zod";
import type { Incident, IncidentReport } from "../../profile.js";
import { timestampSchema } from "../day.js";
import { strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { nameSchema } from "../text.js";
import {
  fourLevelSecuritySeveritySchema,
  incidentKindSchema,
  recipientSchema,
  threeLevelSeveritySchema,
} from "../vocabulary.js";

/** See {@link IncidentReport}. */
export const incidentReportSchema: z.ZodType<IncidentReport> = strictObjectOf<IncidentReport>()({
  to: recipientSchema,
  at: timestampSchema,
  written: z.boolean().exactOptional(),
});

/** See {@link Incident}. */
export const incidentSchema: z.ZodType<Incident> = strictObjectOf<Incident>()({
  id: nameSchema,
  detectedAt: timestampSchema.exactOptional(),
  stopsWholeCentre: z.boolean().exactOptional(),
  affectsOperation: z.boolean().exactOptional(),
  affectsUsers: z.boolean().exactOptional(),
  kinds: listOf(incidentKindSchema).exactOptional(),
  level: threeLevelSeveritySchema.exactOptional(),
  securityLevel: fourLevelSecuritySeveritySchema.exactOptional(),
  reports: listOf(incidentReportSchema).exactOptional(),
  nationalLaw: strictObjectOf<Required<Incident>["nationalLaw"]>()({
    cybersecurity: z.boolean().exactOptional(),
    serious: z.boolean().exactOptional(),
    nationalSecurity: z.boolean().exactOptional(),
    personalData: z.boolean().exactOptional(),
    locationOrBiometric: z.boolean().exactOptional(),
  }).exactOptional(),
  isolatedAt: timestampSchema.nullable().exactOptional(),
  impactAssessedAt: timestampSchema.nullable().exactOptional(),
  backedUpAt: timestampSchema.nullable().exactOptional(),
  repairStartedAt: timestampSchema.nullable().exactOptional(),
  resolvedAt: timestampSchema.nullable().exactOptional(),
  journalled: z.boolean().exactOptional(),
  resolutionAnnounced: z.boolean().exactOptional(),
});
