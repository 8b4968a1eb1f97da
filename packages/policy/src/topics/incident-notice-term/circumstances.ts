import type { Incident, IncidentCircumstance } from "@ttthdl/core";

/** Which of the circumstances that a norm asks for an incident does not have, and which nobody states. */
export interface KnownCircumstances {
  /** The first that is denied: the norm does not apply. */
  readonly denied?: IncidentCircumstance;
  readonly unknown: readonly IncidentCircumstance[];
}

/** What is known of the circumstances of an incident; an incident of information security is one of cybersecurity. */
export function circumstancesOf(
  when: readonly IncidentCircumstance[],
  { nationalLaw = {}, kinds = [] }: Incident,
): KnownCircumstances {
  const known = {
    ...(kinds.includes("information-security") && { cybersecurity: true }),
    ...nationalLaw,
  };
  const denied = when.find((name) => known[name] === false);
  const unknown = when.filter((name) => known[name] === undefined);
  return { ...(denied !== undefined && { denied }), unknown };
}
