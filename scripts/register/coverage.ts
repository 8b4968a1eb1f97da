import type { Citation } from "@ttthdl/core";
import { citeKey, citeKeys, type Unit } from "../printed-units/parse.js";
import type { Entry, RegisterRegulation } from "./load-register.js";

/** How far the norms of a regulation cover what it prints. */
export interface Coverage {
  readonly total: number;
  /** Headings and lead-ins: they need no norm. */
  readonly excepted: number;
  readonly uncovered: readonly Unit[];
}

/** Which printed units have no norm. A norm that cites a whole speaks for the whole only, not for its parts. */
export function coverageOf({ regulation, units }: Pick<Entry, "regulation" | "units">): Coverage {
  const cited = new Set(citationsOf(regulation).flatMap(citeKeys));
  const excepted = units.filter(({ kind }) => kind !== undefined);
  const uncovered = units.filter((unit) => unit.kind === undefined && !cited.has(citeKey(unit)));
  return { total: units.length, excepted: excepted.length, uncovered };
}

/** Every citation of a regulation: of its norms and of their members. */
function citationsOf({ norms }: RegisterRegulation): readonly Citation[] {
  return norms.flatMap((norm) => [
    norm.cite,
    ...(norm.alsoCites ?? []),
    ...(norm.members ?? []).flatMap(({ cite }) => (cite === undefined ? [] : [cite])),
  ]);
}
