import type { Outcome, OutcomeDetails } from "../outcome.js";

type Shared = Pick<OutcomeDetails, "target" | "actual" | "required">;
type State = Outcome["state"];

/** The order in which one aspect decides for the whole. */
const gravest: readonly State[] = [
  "violated",
  "indeterminate",
  "manual",
  "upcoming",
  "compliant",
  "not-applicable",
];

/**
 * Combines the aspects of one object into one outcome. The gravest state wins; the reasons, advisories
 * and facts of every aspect are kept in order, so nothing that is known is lost.
 */
export function worstOf(aspects: readonly [Outcome, ...Outcome[]], shared: Shared): Outcome {
  const worst = aspects.reduce((a, b) =>
    gravest.indexOf(b.state) < gravest.indexOf(a.state) ? b : a,
  );
  return {
    ...worst,
    ...(worst.state === "indeterminate" ? { missing: aspects.flatMap(missingOf) } : {}),
    ...shared,
    facts: aspects.flatMap(({ facts = [] }) => facts),
    reasons: aspects.flatMap(({ reasons }) => reasons),
    advisories: aspects
      .flatMap(({ advisories = [] }) => advisories)
      .filter(
        (advisory, index, all) => all.findIndex(({ code }) => code === advisory.code) === index,
      ),
  };
}

function missingOf(aspect: Outcome): readonly string[] {
  return aspect.state === "indeterminate" ? aspect.missing : [];
}
