import type { Power } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeFlag } from "../shared/judge-flag.js";
import { worstOf } from "../shared/worst-of.js";
import type { PowerBreaches, PowerNotes, Standby } from "./words.js";

/** What feeds the centre; UPS and generator are not sources (reading B7). */
export interface PowerParams {
  readonly sources?: { readonly atLeast: number };
  readonly ups: boolean;
  readonly generator: boolean;
}

const because: ReasonMaker<PowerNotes & PowerBreaches> = makeReason;

/**
 * Decides whether the centre has the power that the norm names. UPS and generator are not sources
 * (reading B7); what the norm does not name is not asked for.
 */
export const power: Evaluator<PowerParams> = {
  facts: ["power.sources", "power.ups", "power.generator"],
  judge: ({ params }, profile) => {
    const { sources, ups, generator } = profile.power ?? {};
    const [first, ...others] = [
      ...(params.sources === undefined ? [] : [judgeSources(params.sources.atLeast, sources)]),
      ...(params.ups ? [judgeStandby("ups", ups)] : []),
      ...(params.generator ? [judgeStandby("generator", generator)] : []),
    ];
    if (first === undefined) return [];
    const actual = { sources: sources ?? null, ups: ups ?? null, generator: generator ?? null };
    return [worstOf([first, ...others], { target: "power", actual, required: params })];
  },
};

function judgeSources(required: number, sources: Power["sources"]): Outcome {
  const facts = ["power.sources"];
  if (sources === undefined) return missingFacts(facts);
  const data = { sources, required };
  return sources >= required
    ? { state: "compliant", facts, reasons: [because("enough-sources", data)] }
    : {
        state: "violated",
        facts,
        reasons: [because("too-few-sources", data)],
        distance: { amount: required - sources, unit: "source" },
      };
}

function judgeStandby(standby: Standby, present: boolean | undefined): Outcome {
  const fine = because("has-standby", { standby });
  return judgeFlag(present, `power.${standby}`, fine, because("no-standby", { standby }));
}
