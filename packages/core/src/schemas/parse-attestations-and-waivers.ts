import * as z from "zod";
import type { Attestation, Waiver } from "../attestation.js";
import type { Lang } from "../text.js";
import { attestationSchema, waiverSchema } from "./attestation.js";
import { listOf } from "./list.js";
import { parseWith } from "./parse-with.js";
import { type Problem, readWith } from "./problems.js";

/** A file of attestations. */
export const attestationsSchema: z.ZodType<{ readonly attestations: readonly Attestation[] }> =
  z.strictObject({ attestations: listOf(attestationSchema) });

/** A file of waivers. */
export const waiversSchema: z.ZodType<{ readonly waivers: readonly Waiver[] }> = z.strictObject({
  waivers: listOf(waiverSchema),
});

/** Everything that keeps an input from being a list of attestations; empty for a valid one. */
export function attestationProblems(input: unknown, lang: Lang = "en"): readonly Problem[] {
  const reading = readWith(attestationsSchema, input, lang);
  return reading.ok ? [] : reading.problems;
}

/** Everything that keeps an input from being a list of waivers; empty for a valid one. */
export function waiverProblems(input: unknown, lang: Lang = "en"): readonly Problem[] {
  const reading = readWith(waiversSchema, input, lang);
  return reading.ok ? [] : reading.problems;
}

/**
 * Reads attestations from data of any origin, texts in NFC.
 *
 * @throws TtthdlError `invalid-input` for the first problem, with its path.
 * @example
 * ```ts
 * import { parseAttestations } from "@ttthdl/core/schemas";
 * parseAttestations({ attestations: [] }) // => []
 * ```
 */
export function parseAttestations(input: unknown): readonly Attestation[] {
  return parseWith(attestationsSchema, input, "invalid-input").attestations;
}

/**
 * Reads waivers from data of any origin, texts in NFC.
 *
 * @throws TtthdlError `invalid-input` for the first problem, with its path.
 * @example
 * ```ts
 * import { parseWaivers } from "@ttthdl/core/schemas";
 * parseWaivers({ waivers: [] }) // => []
 * ```
 */
export function parseWaivers(input: unknown): readonly Waiver[] {
  return parseWith(waiversSchema, input, "invalid-input").waivers;
}
