import type { SystemProfile } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { countNames } from "../shared/distinct-names.js";
import { judgeFlag } from "../shared/judge-flag.js";
import { worstOf } from "../shared/worst-of.js";
import type { InternetProvidersBreaches, InternetProvidersNotes } from "./words.js";

/** Lines of how many different providers (reading B6). */
export interface InternetProvidersParams {
  readonly providers: { readonly atLeast: number };
  /** The lines must also share the load. */
  readonly loadSharing: boolean;
}

const because: ReasonMaker<InternetProvidersNotes & InternetProvidersBreaches> = makeReason;

/**
 * Decides whether Internet lines come from enough different providers and, where the norm wants it, share
 * the load (reading B6). A line without a provider is not counted, but may be the one that is wanting.
 */
export const internetProviders: Evaluator<InternetProvidersParams> = {
  facts: ["internetLines[].provider", "loadBalancedInternet"],
  judge: ({ params }, profile) => {
    const { internetLines: lines, loadBalancedInternet: shared } = profile;
    const providers = judgeProviders(params.providers.atLeast, lines);
    const actual = {
      providers: lines?.map(({ provider }) => provider ?? null) ?? null,
      ...(params.loadSharing ? { loadSharing: shared ?? null } : {}),
    };
    const details = { target: "internetLines", actual, required: params };
    if (!params.loadSharing) return [worstOf([providers], details)];
    const fine = because("load-shared", {});
    const breach = because("load-not-shared", {});
    const sharing = judgeFlag(shared, "loadBalancedInternet", fine, breach);
    return [worstOf([providers, sharing], details)];
  },
};

function judgeProviders(required: number, lines: SystemProfile["internetLines"]): Outcome {
  if (lines === undefined) return missingFacts(["internetLines"]);
  const { distinct, unnamed } = countNames(lines.map(({ provider }) => provider));
  const facts = ["internetLines"];
  const data = { providers: distinct, required };
  if (distinct >= required) {
    return { state: "compliant", facts, reasons: [because("enough-providers", data)] };
  }
  if (distinct + unnamed >= required) {
    return {
      state: "indeterminate",
      facts,
      missing: lines.flatMap(({ provider }, index) =>
        provider ? [] : [`internetLines[${index}].provider`],
      ),
      reasons: [because("providers-not-named", {})],
    };
  }
  return {
    state: "violated",
    facts,
    reasons: [because("too-few-providers", data)],
    distance: { amount: required - distinct, unit: "provider" },
  };
}
