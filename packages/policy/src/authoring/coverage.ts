import type { Citation } from "@ttthdl/core";
import { requireList, requireObject } from "@ttthdl/core/internal";
import type { Norm, Regulation } from "../norm.js";
import { type PrintedUnit, placeKey, placeKeys } from "./printed-unit.js";

/** How much of a printed text its norms speak for. */
export interface Coverage {
  readonly total: number;
  /** Headings and lead-ins. */
  readonly excepted: number;
  /** Units that need a norm and have none. */
  readonly uncovered: readonly PrintedUnit[];
}

/**
 * Which printed units have no norm. Headings and lead-ins need none; a norm that cites a whole speaks for the whole
 * only, not for its parts.
 *
 * @example
 * ```ts
 * import { coverageOf } from "@ttthdl/policy/authoring";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * coverageOf(regulation, [{ article: 16, clause: 2 }, { article: 99 }]).uncovered // => [{ article: 99 }]
 * ```
 */
export function coverageOf(
  regulation: Pick<Regulation, "norms">,
  units: readonly PrintedUnit[],
): Coverage {
  requireObject(regulation, "regulation");
  requireList(regulation.norms, "regulation.norms");
  requireList(units, "units");
  for (const [index, unit] of units.entries()) requireObject(unit, `units[${index}]`);
  const { norms } = regulation;
  const cited = new Set(norms.flatMap(citationsOf).flatMap(placeKeys));
  const excepted = units.filter(({ kind }) => kind !== undefined);
  const uncovered = units.filter((unit) => unit.kind === undefined && !cited.has(placeKey(unit)));
  return { total: units.length, excepted: excepted.length, uncovered };
}

function citationsOf({ cite, alsoCites = [], members = [] }: Norm): readonly Citation[] {
  const ofMembers = members.flatMap(({ cite: own }) => (own === undefined ? [] : [own]));
  return [cite, ...alsoCites, ...ofMembers];
}
