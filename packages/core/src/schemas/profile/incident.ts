import * as z from "zod";
import type {
  Incident,
  IncidentKind,
  IncidentReport,
  IncidentStep,
  Recipient,
} from "../../profile.js";
import { timestampSchema } from "../day.js";
import { exactly, strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { fourLevelSecuritySeveritySchema, threeLevelSeveritySchema } from "../severity.js";
import { nameSchema } from "../text.js";

/** See {@link IncidentKind}. */
export const incidentKindSchema: z.ZodType<IncidentKind> = exactly<IncidentKind>()(
  z.enum([
    "network-device",
    "security-device",
    "server",
    "data-line",
    "database",
    "information-security",
    "data-loss",
    "other",
  ]),
);

/** See {@link Recipient}. */
export const recipientSchema: z.ZodType<Recipient> = exactly<Recipient>()(
  z.enum([
    "operator-head",
    "managing-agency",
    "provincial-committee",
    "provincial-office",
    "user-section",
    "related-agencies",
    "national-response-centre",
    "police",
  ]),
);

/** See {@link IncidentStep}. */
export const incidentStepSchema: z.ZodType<IncidentStep> = exactly<IncidentStep>()(
  z.enum([
    "isolated",
    "impact-assessed",
    "backup-before-repair",
    "journal",
    "resolution-announced",
  ]),
);

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
  isolatedAt: timestampSchema.nullable().exactOptional(),
  impactAssessedAt: timestampSchema.nullable().exactOptional(),
  backedUpAt: timestampSchema.nullable().exactOptional(),
  repairStartedAt: timestampSchema.nullable().exactOptional(),
  resolvedAt: timestampSchema.nullable().exactOptional(),
  journalled: z.boolean().exactOptional(),
  resolutionAnnounced: z.boolean().exactOptional(),
});
