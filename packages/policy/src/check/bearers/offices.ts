import {
  bearersOf,
  type NormBase,
  type Role,
  type StatedAgency,
  type SystemProfile,
} from "@ttthdl/core";

/** Roles that a text gives to several bodies, each of which a duty of that role binds by itself (reading G16). */
const SEVERAL_BODIES: readonly Role[] = ["connected-agency", "portal-owner"];

/** Left out of a profile, its lists speak for the operator. */
const DEFAULT_ANSWERS: readonly Role[] = ["operator"];

/** What the operator's head or staff does the operator does. */
function officeOf(role: string): string {
  return role === "operator-head" || role === "operating-staff" ? "operator" : role;
}

/** The offices that a norm binds; `everyone` is every office. */
export function officesOf(norm: Pick<NormBase, "bearer" | "alsoBinds">): readonly string[] {
  return bearersOf(norm).map(officeOf);
}

/** Whether a duty of these offices is that of one office. */
export function binds(offices: readonly string[], role: string): boolean {
  return offices.includes("everyone") || offices.includes(officeOf(role));
}

/** Whether the lists of a profile speak for one of those whom a norm binds (reading G16). */
export function isAnsweredFor(
  norm: Pick<NormBase, "bearer" | "alsoBinds">,
  { answersFor = DEFAULT_ANSWERS }: Pick<SystemProfile, "answersFor">,
): boolean {
  const offices = officesOf(norm);
  return answersFor.some((role) => binds(offices, role));
}

/** Whether the lists of a profile speak for the operator. */
export function answersForOperator({
  answersFor = DEFAULT_ANSWERS,
}: Pick<SystemProfile, "answersFor">): boolean {
  return answersFor.some((role) => officeOf(role) === "operator");
}

/** Whether a text gives a role to several bodies, each of which a duty of that role binds by itself. */
export function isSeveralBodies(role: Role): boolean {
  return SEVERAL_BODIES.includes(role);
}

/** The bodies of a role that a profile names. */
export function bodiesOf(
  role: Role,
  { agencies = [] }: Pick<SystemProfile, "agencies">,
): readonly StatedAgency[] {
  return agencies.filter((agency) => agency.role === role);
}
