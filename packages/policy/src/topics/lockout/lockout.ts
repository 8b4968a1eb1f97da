import { accountClasses, type LockoutSetting, type Period, type SystemProfile } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import { missingFacts, notApplicable, type Outcome } from "../outcome.js";
import { withExemptions } from "../shared/exemptions.js";
import { heldClasses } from "../shared/population.js";
import {
  advised,
  coversScope,
  scopeAdvisories,
  scopesOfAccounts,
  unstatedScopes,
} from "../shared/scopes.js";
import { worstOf } from "../shared/worst-of.js";
import { judgeDuration, judgeThreshold, judgeWindow, type TargetedSetting } from "./aspects.js";

/** When an account is locked and what ends the lock (readings L1 to L4). */
export interface LockoutParams {
  /** The failure of this number locks. */
  readonly threshold: { readonly atMost: number };
  readonly counting: {
    /** A success in between clears the count. */
    readonly consecutive: true;
    /** Sliding, both ends included; left out where the text knows no window. */
    readonly window?: Period<"minute">;
  };
  readonly release: { readonly after: Period<"minute"> } | "owner-request";
}

/**
 * Decides whether a product locks accounts as the norm wants: early enough, counting long enough, and
 * for as long as the text says. A threshold, window or duration equal to the norm's complies (readings
 * L1 to L3).
 */
export const lockout: Evaluator<LockoutParams> = {
  facts: [
    "lockout.threshold",
    "lockout.window",
    "lockout.windowKind",
    "lockout.duration",
    "lockout.exempt",
    "lockout.scope",
  ],
  judge: (norm, profile, context) => {
    const settings = settingsOf(profile);
    if (settings.length === 0) return [missingFacts(["lockout"])];

    const held = heldClasses(profile) ?? accountClasses;
    const bound = norm.appliesTo?.accountClasses ?? held;
    const inScope = settings.filter(({ setting }) => coversScope(norm, setting));
    const unstated = unstatedScopes(
      norm,
      inScope.map(({ setting }) => setting),
    );
    const advisories = scopeAdvisories(unstated);
    const outcomes =
      inScope.length === 0
        ? [notApplicable("scope", { target: "lockout", facts: ["lockout.scope"] })]
        : inScope.map((targeted) => {
            const judged = judgeSetting(norm, targeted, context);
            // What never locks leaves nobody out.
            if (neverLocks(judged)) return judged;
            const { setting, target } = targeted;
            return advised(withExemptions(judged, setting, target, bound, held), advisories);
          });
    const shown = scopesOfAccounts(unstated, profile.accounts);
    return shown.length === 0
      ? outcomes
      : [...outcomes, missingFacts(shown.map((scope) => `lockout[scope=${scope}]`))];
  },
};

function settingsOf({ lockout: stated }: SystemProfile): readonly TargetedSetting[] {
  if (stated === undefined) return [];
  if (isList(stated)) {
    return stated.map((setting, index) => ({ setting, target: `lockout[${index}]` }));
  }
  return [{ setting: stated, target: "lockout" }];
}

function isList(
  stated: LockoutSetting | readonly LockoutSetting[],
): stated is readonly LockoutSetting[] {
  return Array.isArray(stated);
}

function judgeSetting(
  norm: NormWith<LockoutParams>,
  targeted: TargetedSetting,
  context: JudgementContext,
): Outcome {
  const threshold = judgeThreshold(norm.params, targeted);
  const { setting, target } = targeted;
  // A product that never locks has no window and no duration to judge.
  const aspects: readonly [Outcome, ...Outcome[]] = neverLocks(threshold)
    ? [threshold]
    : [
        threshold,
        judgeWindow(norm.params, targeted, context),
        judgeDuration(norm.params, targeted, context),
      ];
  return worstOf(aspects, {
    target,
    actual: {
      threshold: setting.threshold ?? null,
      window: setting.window ?? null,
      duration: setting.duration ?? null,
    },
    required: norm.params,
  });
}

function neverLocks({ reasons }: Outcome): boolean {
  return reasons[0]?.code === "never-locks";
}
