import { bearersOf, type NormBase, type SystemProfile } from "@ttthdl/core";

/** The same facts, stated by the bearer of a norm: by one body where the norm binds several. */
export function answeredFor(norm: NormBase, profile: SystemProfile): SystemProfile {
  const { bearer: by } = norm;
  const answersFor = bearersOf(norm);
  const agencies = [{ id: "body", name: "Sở A", role: by }];
  const isOperators = answersFor.some((role) => role.startsWith("operat"));
  const { activities } = profile;
  return {
    answersFor,
    agencies,
    ...profile,
    ...(activities && !isOperators && { activities: activities.map((each) => ({ by, ...each })) }),
  };
}
