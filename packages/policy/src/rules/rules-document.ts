import type * as core from "@ttthdl/core";
import { type Instrument, roleNameIn } from "@ttthdl/core";
import { requireRegulations } from "../check/require-regulation.js";
import type { Norm, Regulation, Topic } from "../norm.js";
import { readingTitles } from "../readings.js";
import { effectiveParams } from "../topics/attestation/terms.js";
import { factsFor } from "../topics/facts-for.js";
import { printedDigests } from "./printed-digests.js";
import { rulesVersionOf } from "./rules-version.js";

/** A norm of this package as other languages read it. */
export type RuleEntry = core.RuleEntry<Topic>;

/** A regulation of this package with its rules. */
export type RegulationEntry = core.RegulationEntry<Topic>;

/** The rules of some regulations of this package. */
export type RulesDocument = core.RulesDocument<Topic>;

/** One norm as `ttthdl rules --format json` and `rules.json` show it. */
export function ruleEntry(
  instrument: Pick<Instrument, "slug" | "review" | "roleNames">,
  norm: Norm,
): RuleEntry {
  const { id, formerly, cite, alsoCites, modality, topic, bearer, alsoBinds, appliesTo } = norm;
  const {
    members,
    references,
    emendation,
    title,
    readings = [],
    validFrom,
    validTo,
    confidence,
    overtakenFrom,
    overtakenBy,
  } = norm;
  const { review = [] } = instrument;
  const sha256 = printedDigests[id];
  return {
    id,
    ...(formerly && { formerly }),
    regulation: instrument.slug,
    cite,
    ...(alsoCites && { alsoCites }),
    modality,
    topic,
    bearer,
    bearerName: roleNameIn(instrument, bearer),
    ...(alsoBinds && { alsoBinds }),
    ...(appliesTo && { appliesTo }),
    ...(norm.encoded !== false && { params: effectiveParams(norm) }),
    ...(members && { members }),
    ...(references && { references }),
    ...(emendation && { emendation }),
    title,
    readings,
    encoded: norm.encoded !== false,
    ...(norm.encoded === false && { reason: norm.reason }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(confidence && { confidence }),
    ...(overtakenFrom && { overtakenFrom }),
    ...(overtakenBy && { overtakenBy }),
    facts: factsFor(topic),
    ...(sha256 !== undefined && { unit: { sha256 } }),
    review: [...review, ...(norm.review ?? [])],
  };
}

/** The rules of some regulations in one document; the readings are those that its rules rest on. */
export function rulesDocument(regulations: readonly Regulation[]): RulesDocument {
  requireRegulations(regulations);
  const entries = regulations.map(({ norms, ...instrument }) => ({
    ...instrument,
    rules: norms.map((norm) => ruleEntry(instrument, norm)),
  }));
  const cited = new Set(entries.flatMap(({ rules }) => rules.flatMap(({ readings }) => readings)));
  const readings = Object.entries(readingTitles).filter(([id]) => cited.has(id));
  return {
    schema: "ttthdl.rules/1",
    version: rulesVersionOf(regulations),
    regulations: entries,
    readings: Object.fromEntries(readings),
  };
}

/**
 * The document as text, always the same for the same rules: a report's `rulesDigest` is the SHA-256 of its
 * UTF-8 bytes.
 */
export function rulesText(regulations: readonly Regulation[]): string {
  return `${JSON.stringify(rulesDocument(regulations), null, 2)}\n`;
}
