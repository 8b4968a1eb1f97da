import * as z from "zod";
import type {
  BoundAgency,
  EncodingVersion,
  Instrument,
  InstrumentStatus,
  TextSource,
} from "../instrument.js";
import type { RegulationEntry } from "../rules-document.js";
import { roles } from "../vocabulary/role.js";
import { digestSchema } from "./attestation.js";
import { citationSchema } from "./citation.js";
import { isoDaySchema } from "./day.js";
import { shapeOf, strictObjectOf } from "./exactly.js";
import { listOf } from "./list.js";
import { citedInstrumentSchema } from "./reference.js";
import { reviewSchema, versionSchema } from "./review.js";
import { ruleEntrySchema } from "./rule-entry.js";
import { localizedTextSchema, nameSchema } from "./text.js";
import {
  confidenceSchema,
  instrumentKindSchema,
  statusValueSchema,
  systemKindSchema,
  territoryKindSchema,
} from "./vocabulary.js";

/** See {@link InstrumentStatus}. */
export const instrumentStatusSchema: z.ZodType<InstrumentStatus> =
  strictObjectOf<InstrumentStatus>()({
    from: isoDaySchema,
    value: statusValueSchema,
    confidence: confidenceSchema,
    checkedOn: isoDaySchema,
    note: localizedTextSchema.exactOptional(),
  });

const roleNamesSchema: z.ZodType<Required<Instrument>["roleNames"]> = z.partialRecord(
  z.enum(roles),
  localizedTextSchema,
);

const shape = shapeOf<Instrument>()({
  slug: nameSchema,
  number: nameSchema,
  aliases: listOf(nameSchema).exactOptional(),
  kind: instrumentKindSchema,
  issuer: localizedTextSchema,
  territory: territoryKindSchema,
  province: nameSchema.exactOptional(),
  agency: strictObjectOf<BoundAgency>()({
    id: nameSchema,
    name: localizedTextSchema,
  }).exactOptional(),
  title: localizedTextSchema,
  issuedOn: isoDaySchema,
  effectiveFrom: isoDaySchema.nullable(),
  effectiveTo: isoDaySchema.exactOptional(),
  replaces: nameSchema.exactOptional(),
  statuses: listOf(instrumentStatusSchema),
  bindsOnly: listOf(systemKindSchema).exactOptional(),
  partial: z.literal(true).exactOptional(),
  cited: listOf(citedInstrumentSchema).exactOptional(),
  laterTextsApply: citationSchema.exactOptional(),
  foundedOn: listOf(nameSchema).exactOptional(),
  roleNames: roleNamesSchema.exactOptional(),
  encoding: strictObjectOf<EncodingVersion>()({ version: versionSchema }).exactOptional(),
  sources: listOf(
    strictObjectOf<TextSource>()({
      title: localizedTextSchema,
      number: nameSchema,
      issuedOn: isoDaySchema,
      url: nameSchema.exactOptional(),
      retrievedOn: isoDaySchema,
      sha256: digestSchema,
    }),
  ).exactOptional(),
  review: listOf(reviewSchema).exactOptional(),
});

/** The keys of an instrument, for a schema that adds to them. */
export const instrumentShape: z.ZodRawShape = shape;

/** See {@link Instrument}. */
export const instrumentSchema: z.ZodType<Instrument> = strictObjectOf<Instrument>()(shape);

/** See {@link RegulationEntry}. */
export const regulationEntrySchema: z.ZodType<RegulationEntry> = strictObjectOf<RegulationEntry>()({
  ...shape,
  rules: listOf(ruleEntrySchema),
}).meta({ id: "Regulation" });
