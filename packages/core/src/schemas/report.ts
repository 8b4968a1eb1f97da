import * as z from "zod";
import type {
  Report,
  ReportedInstrument,
  ReportedProduct,
  ReportedSubject,
  ShownFindings,
  Totals,
  WordedReport,
} from "../report.js";
import { attestationUseSchema, digestSchema, waiverUseSchema } from "./attestation.js";
import { isoDaySchema } from "./day.js";
import { shapeOf, strictObjectOf } from "./exactly.js";
import { findingSchema, wordedFindingSchema } from "./finding.js";
import { instrumentStatusSchema } from "./instrument.js";
import { listOf } from "./list.js";
import { countSchema } from "./number.js";
import { nameSchema } from "./text.js";
import {
  accountClassSchema,
  langSchema,
  roleSchema,
  subjectKindSchema,
  systemKindSchema,
  territoryKindSchema,
} from "./vocabulary.js";

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

type ReportedSystem = Required<ReportedSubject>["system"];

/** See {@link ReportedSubject}. */
export const reportedSubjectSchema: z.ZodType<ReportedSubject> = strictObjectOf<ReportedSubject>()({
  name: nameSchema.exactOptional(),
  kind: subjectKindSchema,
  system: strictObjectOf<ReportedSystem>()({
    name: nameSchema.exactOptional(),
    kind: systemKindSchema.exactOptional(),
  }).exactOptional(),
  accountClasses: listOf(accountClassSchema).exactOptional(),
  sha256: digestSchema.exactOptional(),
});

/** See {@link ReportedProduct}. */
export const reportedProductSchema: z.ZodType<ReportedProduct> = strictObjectOf<ReportedProduct>()({
  name: nameSchema,
  version: nameSchema.exactOptional(),
});

/** See {@link ReportedInstrument}. */
export const reportedInstrumentSchema: z.ZodType<ReportedInstrument> =
  strictObjectOf<ReportedInstrument>()({
    regulation: nameSchema,
    number: nameSchema,
    territory: territoryKindSchema,
    province: nameSchema.exactOptional(),
    status: instrumentStatusSchema.exactOptional(),
    notes: listOf(nameSchema),
  });

const base = shapeOf<Omit<Report, "findings">>()({
  schema: z.literal("ttthdl.report/1"),
  asOf: isoDaySchema,
  regulations: listOf(nameSchema),
  measured: z.boolean(),
  tool: strictObjectOf<Report["tool"]>()({
    name: nameSchema,
    version: nameSchema,
    rulesVersion: nameSchema,
    rulesDigest: digestSchema.exactOptional(),
  }),
  product: reportedProductSchema.exactOptional(),
  subjects: listOf(reportedSubjectSchema),
  totals: totalsSchema,
  definitionsAndPermissions: countSchema,
  unanswerable: countSchema,
  notExamined: countSchema,
  notExaminedRules: listOf(nameSchema),
  attestations: listOf(attestationUseSchema),
  waivers: listOf(waiverUseSchema),
});

/** See {@link Report}. */
export const reportSchema: z.ZodType<Report> = strictObjectOf<Report>()({
  ...base,
  findings: listOf(findingSchema),
});

/** See {@link ShownFindings}. */
const shownFindingsSchema: z.ZodType<ShownFindings> = strictObjectOf<ShownFindings>()({
  bearers: listOf(roleSchema).exactOptional(),
});

/** See {@link WordedReport}. */
export const wordedReportSchema: z.ZodType<WordedReport> = strictObjectOf<WordedReport>()({
  ...base,
  lang: langSchema,
  instruments: listOf(reportedInstrumentSchema),
  nationalDuties: nameSchema.exactOptional(),
  shown: shownFindingsSchema.exactOptional(),
  disclaimer: nameSchema,
  findings: listOf(wordedFindingSchema),
});
