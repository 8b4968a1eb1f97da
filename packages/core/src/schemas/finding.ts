import * as z from "zod";
import type {
  Bearer,
  CompliantFinding,
  DayInterval,
  Distance,
  ErrorFinding,
  Evidence,
  Finding,
  FindingBase,
  IndeterminateFinding,
  ManualFinding,
  NotApplicableFinding,
  Reason,
  UpcomingFinding,
  ViolatedFinding,
  WordedBearer,
  WordedFinding,
  WordedReason,
} from "../finding.js";
import { attestationSchema, waiverSchema } from "./attestation.js";
import { citationSchema } from "./citation.js";
import { isoDaySchema } from "./day.js";
import { exactly, shapeOf, strictObjectOf } from "./exactly.js";
import { jsonSchema, plainDataSchema } from "./json.js";
import { listOf } from "./list.js";
import { ordinalSchema } from "./number.js";
import { localizedTextSchema, nameSchema } from "./text.js";
import { distanceUnitSchema, provenanceSchema, roleSchema } from "./vocabulary.js";

/** See {@link Reason}. */
export const reasonSchema: z.ZodType<Reason> = strictObjectOf<Reason>()({
  code: nameSchema,
  data: z.record(z.string(), jsonSchema),
}).meta({ id: "Reason" });

/** See {@link WordedReason}. */
export const wordedReasonSchema: z.ZodType<WordedReason> = strictObjectOf<WordedReason>()({
  code: nameSchema,
  data: z.record(z.string(), jsonSchema),
  message: nameSchema,
}).meta({ id: "WordedReason" });

const dayIntervalSchema: z.ZodType<DayInterval> = strictObjectOf<DayInterval>()({
  from: isoDaySchema,
  to: isoDaySchema,
});

/** See {@link Evidence}. */
export const evidenceSchema: z.ZodType<Evidence> = strictObjectOf<Evidence>()({
  path: nameSchema,
  source: nameSchema,
  line: ordinalSchema.exactOptional(),
  interval: dayIntervalSchema.exactOptional(),
  provenance: provenanceSchema,
  note: localizedTextSchema.exactOptional(),
}).meta({ id: "Evidence" });

/** See {@link Distance}. */
export const distanceSchema: z.ZodType<Distance> = strictObjectOf<Distance>()({
  amount: z.number(),
  unit: distanceUnitSchema,
});

const bearerSchema: z.ZodType<Bearer> = strictObjectOf<Bearer>()({
  role: roleSchema,
  name: localizedTextSchema,
  also: listOf(z.lazy(() => bearerSchema)).exactOptional(),
});

const wordedBearerSchema: z.ZodType<WordedBearer> = strictObjectOf<WordedBearer>()({
  role: roleSchema,
  name: nameSchema,
  also: listOf(z.lazy(() => wordedBearerSchema)).exactOptional(),
});

const base = shapeOf<FindingBase>()({
  rule: nameSchema,
  regulation: nameSchema,
  cite: citationSchema,
  topic: nameSchema,
  bearer: bearerSchema.exactOptional(),
  subject: nameSchema.exactOptional(),
  target: nameSchema.exactOptional(),
  facts: listOf(nameSchema).exactOptional(),
  judgedFrom: isoDaySchema.exactOptional(),
  reasons: listOf(reasonSchema),
  advisories: listOf(reasonSchema),
  readings: listOf(nameSchema),
  actual: plainDataSchema.exactOptional(),
  required: plainDataSchema.exactOptional(),
  evidence: listOf(evidenceSchema).exactOptional(),
  attestation: attestationSchema.exactOptional(),
  waiver: waiverSchema.exactOptional(),
});

const shapes = {
  compliant: shapeOf<CompliantFinding>()({ ...base, state: z.literal("compliant") }),
  violated: shapeOf<ViolatedFinding>()({
    ...base,
    state: z.literal("violated"),
    distance: distanceSchema.exactOptional(),
  }),
  notApplicable: shapeOf<NotApplicableFinding>()({ ...base, state: z.literal("not-applicable") }),
  manual: shapeOf<ManualFinding>()({ ...base, state: z.literal("manual") }),
  indeterminate: shapeOf<IndeterminateFinding>()({
    ...base,
    state: z.literal("indeterminate"),
    missing: listOf(nameSchema),
  }),
  upcoming: shapeOf<UpcomingFinding>()({
    ...base,
    state: z.literal("upcoming"),
    on: isoDaySchema,
  }),
  error: shapeOf<ErrorFinding>()({ ...base, state: z.literal("error") }),
};

/** See {@link Finding}. */
export const findingSchema: z.ZodType<Finding> = exactly<Finding>()(
  z.discriminatedUnion("state", [
    z.strictObject(shapes.compliant),
    z.strictObject(shapes.violated),
    z.strictObject(shapes.notApplicable),
    z.strictObject(shapes.manual),
    z.strictObject(shapes.indeterminate),
    z.strictObject(shapes.upcoming),
    z.strictObject(shapes.error),
  ]),
);

const words = {
  bearer: wordedBearerSchema.exactOptional(),
  message: z.string(),
  remedy: nameSchema.exactOptional(),
  advisories: listOf(wordedReasonSchema),
};

/** See {@link WordedFinding}. */
export const wordedFindingSchema: z.ZodType<WordedFinding> = z.discriminatedUnion("state", [
  z.strictObject({ ...shapes.compliant, ...words }),
  z.strictObject({ ...shapes.violated, ...words }),
  z.strictObject({ ...shapes.notApplicable, ...words }),
  z.strictObject({ ...shapes.manual, ...words }),
  z.strictObject({ ...shapes.indeterminate, ...words }),
  z.strictObject({ ...shapes.upcoming, ...words }),
  z.strictObject({ ...shapes.error, ...words }),
]);
