import { findProvince, type IsoDay, type LocalizedText, territoriesOn } from "@ttthdl/core";
import { requireObject, requireText } from "@ttthdl/core/internal";
import { type InForceRegulation, regulationsInForce } from "../check/regulations-in-force.js";
import type { KnownText } from "../cited-law/known-text.js";
import { knownTexts } from "../cited-law/known-texts.js";
import { territoryWords as words } from "./territory-words.js";

/** What is known of the law of a province on a day: the texts that are encoded, and those that are not. */
export interface TerritoryLaw {
  /** Provinces of the 63 whose law holds there. */
  readonly territories: readonly string[];
  /** Today's province; the one asked for, unless that has been merged. */
  readonly today: string;
  readonly encoded: readonly InForceRegulation[];
  /** Texts known to exist, or to have existed, that are not encoded: never a complete list. */
  readonly notEncoded: readonly KnownText[];
  /** Where a merged province is asked for: texts that hold in the other parts of today's province. */
  readonly elsewhere: readonly InForceRegulation[];
  /** What the lists mean, and why one is empty, in sentences. */
  readonly notes: readonly LocalizedText[];
}

/**
 * The law of a province on a day: as `regulationsInForce`, and beside it the known texts that are not encoded, what
 * holds in the other parts of a merged province, and why nothing is encoded where nothing is (reading S3).
 *
 * @throws TtthdlError `invalid-argument` for an unknown province, `invalid-date` for a day that does not exist.
 * @example
 * ```ts
 * import { territoryLaw } from "@ttthdl/policy";
 * const { encoded, notEncoded, elsewhere } = territoryLaw({ province: "thai-nguyen", asOf: "2026-11-22" });
 * encoded // => []
 * notEncoded.map(({ number }) => number) // => ["28/2020/QĐ-UBND"]
 * elsewhere.map(({ regulation }) => regulation.slug) // => ["bac-kan-11-2023"]
 * ```
 */
export function territoryLaw(query: {
  readonly province: string;
  readonly asOf: IsoDay;
}): TerritoryLaw {
  requireObject(query, "query");
  const { province, asOf } = query;
  requireText(province, "query.province");
  const territories = territoriesOn(province, asOf);
  const encoded = regulationsInForce({ province, asOf });
  const successor = findProvince(findProvince(province)?.successor ?? "");
  const merged = (successor?.validFrom ?? "9999-12-31") <= asOf ? successor : undefined;
  const today = merged?.id ?? province;
  const elsewhere =
    merged === undefined
      ? []
      : regulationsInForce({ province: today, asOf }).filter(
          ({ territory }) => territory !== province,
        );
  const places = [...territories, today];
  const notEncoded = knownTexts.filter(
    (text) => places.includes(text.province) && (text.issuedOn ?? text.effectiveFrom ?? "") <= asOf,
  );
  const isEmpty = encoded.length === 0;
  const notes = [
    ...(merged === undefined ? [] : words.merged(province, merged)),
    ...(isEmpty ? [words.nothingEncoded] : []),
    notEncoded.length === 0 ? words.nothingKnown : words.known,
  ];
  return { territories, today, encoded, notEncoded, elsewhere, notes };
}
