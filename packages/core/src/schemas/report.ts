import * as z from "zod";
import type { Report, Totals } from "../report.js";
import { attestationUseSchema, waiverUseSchema } from "./attestation.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { findingSchema } from "./finding.js";
import { listOf } from "./list.js";
import { countSchema } from "./number.js";
import { nameSchema } from "./text.js";

/** See {@link Totals}. */
export const totalsSchema: z.ZodType<Totals> = strictObjectOf<Totals>()({
  compliant: countSchema,
  violated: countSchema,
  "not-applicable": countSchema,
  manual: countSchema,
  indeterminate: countSchema,
  upcoming: countSchema,
  error: countSchema,
});

/** See {@link Report}. */
export const reportSchema: z.ZodType<Report> = strictObjectOf<Report>()({
  schema: z.literal("ttthdl.report/1"),
  asOf: isoDaySchema,
  regulations: listOf(nameSchema),
  measured: z.boolean(),
  tool: strictObjectOf<Report["tool"]>()({
    name: nameSchema,
    version: nameSchema,
    rulesVersion: nameSchema,
  }),
  totals: totalsSchema,
  notExamined: countSchema,
  notExaminedRules: listOf(nameSchema),
  findings: listOf(findingSchema),
  attestations: listOf(attestationUseSchema),
  waivers: listOf(waiverUseSchema),
});
