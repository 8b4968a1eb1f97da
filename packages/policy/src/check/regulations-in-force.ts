import { toDayNumber } from "@ttthdl/calendar";
import type { InstrumentStatus, IsoDay } from "@ttthdl/core";
import { statusOn, territoriesOn } from "@ttthdl/core";
import { requireObject } from "@ttthdl/core/internal";
import type { Regulation } from "../norm.js";
import { regulations as everyRegulation } from "../regulations/index.js";
import { inForceOn } from "./in-force.js";
import { requireRegulations } from "./require-regulation.js";

/** Where, on which day, out of which regulations. */
export interface RegulationsInForceQuery {
  /** Id of a province of the 63 or the 34, for example `ben-tre` or `vinh-long-2025`; left out, none is asked for. */
  readonly province?: string;
  /** Ids of agencies whose own rules are asked for too. */
  readonly agencies?: readonly string[];
  readonly asOf: IsoDay;
  /** The regulations to choose from; all of this package when left out. */
  readonly regulations?: readonly Regulation[];
}

/** A regulation in force, the territory it binds, and its dated status. */
export interface InForceRegulation {
  readonly regulation: Regulation;
  /** Province of the 63 inside whose borders it holds, `national`, or the id of the agency that it binds. */
  readonly territory: string;
  /** What is known of its status; `undefined` when the day is before the first dated status. */
  readonly status: InstrumentStatus | undefined;
}

/**
 * The regulations in force somewhere inside a province on a day: those of the whole country first, then each with the
 * old province whose territory it binds (the law of merged provinces is never merged), then those of agencies. Both the first and the last day
 * of a regulation count. A doubtful status does not remove one; it is returned (reading G6). Known texts that are not encoded,
 * and why the list is empty where it is: see `territoryLaw`.
 *
 * @throws TtthdlError `invalid-argument` for an unknown province, `invalid-date` for a day that does not exist.
 * @example
 * ```ts
 * import { regulationsInForce } from "@ttthdl/policy";
 * regulationsInForce({ province: "vinh-long-2025", asOf: "2026-11-22" })
 *   .map(({ regulation, territory }) => `${territory}: ${regulation.slug}`)
 * // => ["ben-tre: ben-tre-03-2019", "ben-tre: ben-tre-18-2018", "tra-vinh: tra-vinh-1289-2024"]
 * regulationsInForce({ province: "bac-kan", asOf: "2023-05-28" }) // => []
 * ```
 */
export function regulationsInForce(query: RegulationsInForceQuery): readonly InForceRegulation[] {
  requireObject(query, "query");
  const { province, agencies = [], asOf, regulations = everyRegulation } = query;
  requireRegulations(regulations);
  toDayNumber(asOf);
  const provinces = province === undefined ? [] : territoriesOn(province, asOf);
  return ["national", ...provinces, ...agencies].flatMap((territory) =>
    regulations
      .filter((regulation) => territoryId(regulation) === territory)
      .filter((regulation) => inForceOn(regulation, {}, asOf).state === "in-force")
      .map((regulation) => ({ regulation, territory, status: statusOn(regulation, asOf) })),
  );
}

function territoryId({ territory, province, agency }: Regulation): string | undefined {
  return territory === "national" ? territory : (province ?? agency?.id);
}
