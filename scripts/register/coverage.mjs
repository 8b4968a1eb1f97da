// @ts-check
import { citeKey, citeKeys } from "../printed-units/parse.mjs";

/**
 * @typedef {import("./load-register.mjs").Entry} Entry
 * @typedef {import("../printed-units/parse.mjs").Unit} Unit
 */

/** Every citation of a regulation: of its norms and of their members. @param {Entry["regulation"]} regulation */
function citationsOf({ norms }) {
  return norms.flatMap((norm) => [
    norm.cite,
    ...(norm.alsoCites ?? []),
    ...(norm.members ?? []).flatMap(({ cite }) => (cite === undefined ? [] : [cite])),
  ]);
}

/**
 * Which printed units have no norm. Headings and lead-ins need none; a norm that cites a whole speaks for the
 * whole only, not for its parts.
 *
 * @param {Entry} entry
 * @returns {{ total: number, excepted: number, uncovered: readonly Unit[] }}
 */
export function coverageOf({ regulation, units }) {
  const cited = new Set(citationsOf(regulation).flatMap(citeKeys));
  const excepted = units.filter(({ kind }) => kind !== undefined);
  const uncovered = units.filter((unit) => unit.kind === undefined && !cited.has(citeKey(unit)));
  return { total: units.length, excepted: excepted.length, uncovered };
}
