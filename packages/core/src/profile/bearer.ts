import type { Role } from "../vocabulary/role.js";

/** One of several bodies, each of which a duty binds by itself (reading G16). */
export interface StatedAgency {
  /** By which `by` names it; never the name of a role. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Who did, sent or keeps something: a role, or the `id` of one of the profile's `agencies`. */
export type StatedBearer = string;
