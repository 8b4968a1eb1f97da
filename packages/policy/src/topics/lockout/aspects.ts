import type { LockoutSetting, Period, SettingPeriod, WindowKind } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { comparePeriod } from "../shared/compare-period.js";
import type { CommonNotes } from "../shared/messages.js";
import type { LockoutParams } from "./lockout.js";
import type { LockoutBreaches, LockoutNotes } from "./words.js";

const because: ReasonMaker<LockoutNotes & LockoutBreaches> = makeReason;
const common: ReasonMaker<CommonNotes> = makeReason;
const stricter = [common("stricter-than-text", {})];

/** A setting and where it stands in the profile. */
export interface TargetedSetting {
  readonly setting: LockoutSetting;
  /** `lockout`, or `lockout[0]` in a list. */
  readonly target: string;
}

/** The failure that locks: 1 to the norm's number complies; 0, "never" or more violates (reading L1). */
export function judgeThreshold(
  params: LockoutParams,
  { setting, target }: TargetedSetting,
): Outcome {
  const facts = [`${target}.threshold`];
  const { threshold } = setting;
  const required = params.threshold.atMost;
  if (threshold === undefined) return missingFacts(facts);
  if (threshold === "never" || threshold === 0) {
    return { state: "violated", facts, reasons: [because("never-locks", { required })] };
  }
  if (threshold > required) {
    return {
      state: "violated",
      facts,
      reasons: [because("locks-too-late", { threshold, required })],
      distance: { amount: threshold - required, unit: "failure" },
    };
  }
  return {
    state: "compliant",
    facts,
    reasons: [because("locks-in-time", { threshold })],
    advisories: threshold < required ? stricter : [],
  };
}

/**
 * How long failures are counted. A text with a window wants at least that window, sliding or since the last
 * failure; one without accepts a product's window that is no shorter than the text's own lock (readings L2, L3).
 */
export function judgeWindow(
  params: LockoutParams,
  { setting, target }: TargetedSetting,
  { asOf, monthReading }: JudgementContext,
): Outcome {
  const facts = [`${target}.window`, `${target}.windowKind`];
  const { window, windowKind } = setting;
  const printed = params.counting.window;
  if (window === undefined) return missingFacts([`${target}.window`]);
  if (window === "none") {
    const reasons = [because("counts-until-success", {})];
    return {
      state: "compliant",
      facts,
      reasons,
      advisories: printed === undefined ? [] : stricter,
    };
  }

  const required = printed ?? lockTime(params);
  const comparison = comparePeriod(window, { atLeast: required }, asOf, monthReading);
  if (comparison.relation === "breaks") {
    return {
      state: "violated",
      facts,
      reasons: [because("window-too-short", { window, required })],
      distance: comparison.distance,
    };
  }
  if (printed === undefined) {
    const advisories = [because(forgets[windowKind ?? "sliding"], { window })];
    return { state: "compliant", facts, reasons: [], advisories };
  }
  const advisories = comparison.relation === "stricter" ? stricter : [];
  return printedWindow(facts, window, advisories)[windowKind ?? "unknown"];
}

/** What a text without a window is told about a product's window (reading L2). */
const forgets = {
  sliding: "forgets-after-window",
  "since-last-failure": "forgets-after-gap",
  fixed: "forgets-at-fixed-times",
} as const;

/** What a window that is long enough comes to under a text that prints one, by its kind (reading L3). */
function printedWindow(
  facts: readonly string[],
  window: SettingPeriod,
  advisories: Outcome["advisories"] & object,
): Readonly<Record<WindowKind | "unknown", Outcome>> {
  return {
    sliding: {
      state: "compliant",
      facts,
      reasons: [because("window-long-enough", { window })],
      advisories,
    },
    "since-last-failure": {
      state: "compliant",
      facts,
      reasons: [because("gap-long-enough", { window })],
      advisories: stricter,
    },
    fixed: { state: "violated", facts, reasons: [because("window-fixed", { window })] },
    unknown: {
      state: "indeterminate",
      facts,
      missing: facts.slice(1),
      reasons: [because("window-kind-unknown", {})],
    },
  };
}

/** What ends the lock: a time that is no shorter than the norm's, or the owner's request (readings L2, L3). */
export function judgeDuration(
  params: LockoutParams,
  { setting, target }: TargetedSetting,
  { asOf, monthReading }: JudgementContext,
): Outcome {
  const facts = [`${target}.duration`];
  const { duration } = setting;
  const { release } = params;
  if (duration === undefined) return missingFacts(facts);

  if (duration === "until-owner-request") {
    const reasons = [because("lock-until-owner", {})];
    return {
      state: "compliant",
      facts,
      reasons,
      advisories: release === "owner-request" ? [] : stricter,
    };
  }
  if (duration === "until-administrator") {
    return release === "owner-request"
      ? { state: "manual", facts, reasons: [because("administrator-on-owner-request", {})] }
      : {
          state: "compliant",
          facts,
          reasons: [because("lock-until-administrator", {})],
          advisories: stricter,
        };
  }
  if (release === "owner-request") {
    return { state: "violated", facts, reasons: [because("unlocks-by-itself", { duration })] };
  }
  const required = release.after;
  const comparison = comparePeriod(duration, { atLeast: required }, asOf, monthReading);
  return comparison.relation === "breaks"
    ? {
        state: "violated",
        facts,
        reasons: [because("lock-too-short", { duration, required })],
        distance: comparison.distance,
      }
    : {
        state: "compliant",
        facts,
        reasons: [because("lock-long-enough", { duration })],
        advisories: comparison.relation === "stricter" ? stricter : [],
      };
}

/** A lock without a printed end bounds no guesses: such a norm needs a window of its own. */
function lockTime({ release }: LockoutParams): Period<"minute"> {
  if (release === "owner-request") throw new Error("a lock until the owner asks needs a window");
  return release.after;
}
