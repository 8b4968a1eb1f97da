import * as z from "zod";
import type {
  Attestation,
  AttestedEvidence,
  Signatory,
  TextApplied,
  Use,
  Waiver,
} from "../attestation.js";
import { isoDaySchema } from "./day.js";
import { strictObjectOf } from "./exactly.js";
import { listOf } from "./list.js";
import { countSchema } from "./number.js";
import { own } from "./own-message.js";
import { nameSchema } from "./text.js";
import { expirySchema, roleSchema, unusedReasonSchema } from "./vocabulary.js";

/** See {@link Signatory}. */
export const signatorySchema: z.ZodType<Signatory> = strictObjectOf<Signatory>()({
  name: nameSchema,
  role: roleSchema,
  agency: nameSchema.exactOptional(),
});

/** See {@link TextApplied}. */
export const textAppliedSchema: z.ZodType<TextApplied> = strictObjectOf<TextApplied>()({
  number: nameSchema,
  article: nameSchema,
});

const DIGEST = /^[0-9a-f]{64}$/;

/** A SHA-256 digest in lower-case hexadecimal. */
export const digestSchema: z.ZodType<string> = z
  .string()
  .refine(
    (text) => DIGEST.test(text),
    own({
      vi: "phải là mã SHA-256 gồm 64 chữ số thập lục phân, chữ thường",
      en: "must be a SHA-256 digest of 64 lower-case hexadecimal digits",
    }),
  )
  .meta({ id: "Sha256", pattern: DIGEST.source });

/** See {@link AttestedEvidence}. */
export const attestedEvidenceSchema: z.ZodType<AttestedEvidence> =
  strictObjectOf<AttestedEvidence>()({
    title: nameSchema,
    file: nameSchema.exactOptional(),
    sha256: digestSchema.exactOptional(),
  });

/** See {@link Attestation}. A word without evidence is no attestation. */
export const attestationSchema: z.ZodType<Attestation> = strictObjectOf<Attestation>()({
  rule: nameSchema,
  subject: nameSchema.exactOptional(),
  target: nameSchema.exactOptional(),
  on: isoDaySchema,
  by: signatorySchema,
  met: z.boolean(),
  textApplied: textAppliedSchema.exactOptional(),
  evidence: listOf(attestedEvidenceSchema).refine(
    (evidence) => evidence.length > 0,
    own({ vi: "phải có ít nhất một minh chứng", en: "must name at least one piece of evidence" }),
  ),
  note: nameSchema.exactOptional(),
}).meta({ id: "Attestation" });

/** See {@link Waiver}. */
export const waiverSchema: z.ZodType<Waiver> = strictObjectOf<Waiver>()({
  rule: nameSchema,
  subject: nameSchema,
  target: nameSchema.exactOptional(),
  reason: nameSchema,
  approver: signatorySchema,
  decision: nameSchema,
  until: isoDaySchema,
}).meta({ id: "Waiver" });

const use = {
  validTo: isoDaySchema.nullable(),
  expiry: expirySchema,
  answered: countSchema,
  unused: unusedReasonSchema.exactOptional(),
};

/** See {@link Use}. */
export const attestationUseSchema: z.ZodType<Use<Attestation>> = strictObjectOf<Use<Attestation>>()(
  { paper: attestationSchema, ...use },
);

/** See {@link Use}. */
export const waiverUseSchema: z.ZodType<Use<Waiver>> = strictObjectOf<Use<Waiver>>()({
  paper: waiverSchema,
  ...use,
});
