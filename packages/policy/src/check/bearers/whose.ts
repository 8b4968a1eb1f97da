import type { NormBase, StatedAgency, SystemProfile } from "@ttthdl/core";
import type { BearersFacts, Entry } from "./belongings.js";
import { answersForOperator, binds, officesOf } from "./offices.js";

/** Whose an entry is, seen from a norm; `irrelevant` is about another duty, `unnamed` names nobody. */
export type Whose = "bearer" | "another" | "unnamed" | "irrelevant";

/** For whom a norm is judged on a profile. */
export interface Asked {
  readonly norm: NormBase;
  readonly profile: SystemProfile;
  /** The profile answers for the norm's bearer. */
  readonly isOwn: boolean;
  /** The one body it is judged for. */
  readonly body: StatedAgency | undefined;
  /** All bodies that the norm binds, as far as they are named. */
  readonly bodies: readonly StatedAgency[];
}

/**
 * Whose an entry is. One that names nobody is the operator's where the profile answers for the operator, and a report is
 * of the bearer of its duty where the profile answers for that bearer (reading G14). What a supplier does it does for
 * somebody, who is not named.
 */
export function whoseIs(entry: Entry, { list, key }: BearersFacts, asked: Asked): Whose {
  const { norm, profile, body, bodies, isOwn } = asked;
  const named = entry[key];
  const offices = officesOf(norm);
  if (named === undefined || named === "supplier") {
    const isOperators = binds(offices, "operator") && answersForOperator(profile);
    const isReported = list !== "activities" && list !== "records" && bodies.length <= 1;
    return isOwn && (isOperators || isReported) ? "bearer" : "unnamed";
  }
  const agency = profile.agencies?.find(({ id }) => id === named);
  if (body === undefined) return binds(offices, agency?.role ?? named) ? "bearer" : "another";
  if (agency !== undefined) return agency === body ? "bearer" : "another";
  if (named !== body.role) return "another";
  return bodies.length === 1 ? "bearer" : "unnamed";
}
