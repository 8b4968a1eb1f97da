import type { LocalizedText, Reason } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { type ActivityParams, activityName, answersTo } from "../shared/activities.js";
import { cadenceOutcome } from "../shared/cadence-outcome.js";
import { certainVerdict } from "../shared/certain-verdict.js";
import { type Completion, completionsOf } from "../shared/completions.js";
import type { CoverageNotes } from "../shared/coverage-messages.js";
import { coverageOf } from "../shared/covered.js";
import type { Cadence } from "../shared/recurrence.js";

/** How often an activity takes place. */
export interface ActivityCadenceParams extends ActivityParams {
  readonly cadence: Cadence;
}

const because: ReasonMaker<CoverageNotes> = makeReason;

/**
 * Decides whether an activity takes place often enough. The last day of a term still complies, the
 * current calendar unit is pending until it ends, and the list given is complete from its first entry
 * on, or from `recordsFrom`. What happened after the assessment date is not looked at (readings G6, G12, G13). What the
 * norm wants covered may be covered by several occasions of one term together; what a stated list leaves out was not
 * covered, and contents that nobody states matter only where they change the outcome (readings G14, G15).
 */
export const activityCadence: Evaluator<ActivityCadenceParams> = {
  facts: [
    "activities[].kind",
    "activities[].on",
    "activities[].by",
    "activities[].contents",
    "recordsFrom",
  ],
  judge: (norm, { activities, recordsFrom }, context) => {
    const { activity, cadence } = norm.params;
    const facts = [`activities[kind=${activity}]`];
    const shared = { target: "activities", required: cadence };
    if (activities === undefined) return [missingFacts(facts, shared)];

    const what = activityName(norm.params);
    const { answers, others } = answersTo(norm, activities);
    const listed = answers.filter(({ on }) => on <= context.asOf);
    const coverage = coverageOf(norm, context.vocabulary);
    const { sure, possible, missing } = completionsOf(listed, cadence, coverage);
    const times = { listed, sure: sure.met, possible: possible.met, recordsFrom };
    const verdict = certainVerdict(cadence, times, context);
    if (verdict === undefined) return [missingFacts(missing, shared)];
    // A list that starts after the assessment date tells nothing about the time before it.
    const isLater = listed.length === 0 && answers.length > 0 && recordsFrom === undefined;
    if (verdict.state === "never" && isLater) return [missingFacts(facts, shared)];

    const actual = listed.map(({ on }) => on);
    const advisories = coverage.unprinted(listed, what);
    const outcome = cadenceOutcome(verdict, what, { facts, actual, advisories, ...shared });
    const short = possible.partial.map((occasions) =>
      because("covered-in-part", {
        what,
        days: occasions.map(({ on }) => on),
        missing: coverage.of(occasions).missing,
      }),
    );
    const notes =
      outcome.state === "compliant"
        ? together(possible.met, what)
        : [...others, ...together(possible.met, what), ...short];
    return [{ ...outcome, reasons: [...outcome.reasons, ...notes] }];
  },
};

/** Which occasions count together; nothing where each one stands for itself. */
function together(met: readonly Completion[], what: LocalizedText): readonly Reason[] {
  return met.flatMap(({ occasions }) =>
    occasions.length < 2
      ? []
      : [because("covered-together", { what, days: occasions.map(({ on }) => on) })],
  );
}
