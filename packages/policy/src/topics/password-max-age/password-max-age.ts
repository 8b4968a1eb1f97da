import { addPeriod, daysBetween } from "@ttthdl/calendar";
import type { Account, Period } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { comparePeriod } from "../shared/compare-period.js";
import { type JudgedPolicy, judgePolicies } from "../shared/password-policies.js";
import { periodAdvisories } from "../shared/period-advisories.js";
import { coversScope } from "../shared/scopes.js";
import type { PasswordMaxAgeBreaches, PasswordMaxAgeNotes } from "./words.js";

/** How old a password may become; the last day of the period still complies (reading G2). */
export interface PasswordMaxAgeParams {
  readonly maxAge: { readonly atMost: Period<"day" | "month"> };
}

const because: ReasonMaker<PasswordMaxAgeNotes & PasswordMaxAgeBreaches> = makeReason;
type MaxAgeNorm = NormWith<PasswordMaxAgeParams>;

/**
 * Decides whether passwords are changed in time: from the setting of each policy and from the real date
 * of each account. The last permitted day still complies; the day after violates (reading G2). An
 * account whose status nobody states counts as active.
 */
export const passwordMaxAge: Evaluator<PasswordMaxAgeParams> = {
  facts: [
    "passwordPolicy[].maxAge",
    "passwordPolicy[].accountClasses",
    "passwordPolicy[].scope",
    "passwordPolicy[].population",
    "passwordPolicy[].exempt",
    "accounts[].passwordChangedOn",
    "accounts[].class",
    "accounts[].scope",
    "accounts[].status",
  ],
  judge: (norm, profile, context) => {
    const bound = (profile.accounts ?? []).filter((account) => isBound(norm, account));
    const byDate = bound.map((account) => judgeAccount(norm, account, context));
    if (profile.passwordPolicy === undefined && byDate.length > 0) return byDate;
    const bySetting = judgePolicies(norm, profile, "maxAge", (judged) =>
      judgePolicy(norm, judged, context),
    );
    return [...bySetting, ...byDate];
  },
};

/** Active accounts of a bound class; an account whose class nobody states is bound too. */
function isBound(norm: MaxAgeNorm, account: Account): boolean {
  const classes = norm.appliesTo?.accountClasses;
  return (
    (account.status ?? "active") === "active" &&
    (account.class === undefined || (classes?.includes(account.class) ?? true)) &&
    coversScope(norm, account)
  );
}

function judgePolicy(
  norm: MaxAgeNorm,
  { policy, target, classes }: JudgedPolicy,
  { asOf, monthReading }: JudgementContext,
): Outcome {
  const path = `${target}.maxAge`;
  const { maxAge } = policy;
  if (maxAge === undefined) return missingFacts([path], { target });

  const required = norm.params.maxAge.atMost;
  const shared = { target, facts: [path], actual: maxAge, required: norm.params.maxAge };
  if (maxAge === "never") {
    return {
      state: "violated",
      reasons: [because("policy-never-expires", { required, classes })],
      ...shared,
    };
  }
  const comparison = comparePeriod(maxAge, norm.params.maxAge, asOf, monthReading);
  const advisories = periodAdvisories(comparison);
  const data = { actual: maxAge, required, classes };
  return comparison.relation === "breaks"
    ? {
        advisories,
        state: "violated",
        reasons: [because("policy-too-old", { safe: comparison.safe, ...data })],
        distance: comparison.distance,
        ...shared,
      }
    : {
        advisories,
        state: "compliant",
        reasons: [because("policy-young-enough", data)],
        ...shared,
      };
}

function judgeAccount(norm: MaxAgeNorm, account: Account, { asOf }: JudgementContext): Outcome {
  const target = `accounts[${account.id}]`;
  const path = `${target}.passwordChangedOn`;
  const { passwordChangedOn: changed } = account;
  if (account.class === undefined && norm.appliesTo?.accountClasses !== undefined) {
    return missingFacts([`${target}.class`], { target });
  }
  if (changed === undefined) return missingFacts([path], { target });
  const shared = { target, facts: [path], actual: changed, required: norm.params.maxAge };
  if (changed > asOf) {
    return {
      state: "indeterminate",
      missing: [path],
      reasons: [because("changed-after-as-of", { account: account.id, changed })],
      ...shared,
    };
  }

  const lastDay = addPeriod(changed, norm.params.maxAge.atMost);
  const data = { account: account.id, changed, lastDay };
  if (asOf <= lastDay)
    return { state: "compliant", reasons: [because("young-enough", data)], ...shared };
  const overdueDays = daysBetween(lastDay, asOf);
  return {
    state: "violated",
    reasons: [because("too-old", { overdueDays, ...data })],
    distance: { amount: overdueDays, unit: "day" },
    ...shared,
  };
}
