import { daysBetween } from "@ttthdl/calendar";
import type { Account, IsoDay, Period } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeBoundAccounts } from "../shared/bound-accounts.js";
import { worstOf } from "../shared/worst-of.js";
import type { AccountInactivityBreaches, AccountInactivityNotes } from "./words.js";

/** When an account must be suspended (reading L5). */
export interface AccountInactivityParams {
  /** On the day on which this much time without activity is reached. */
  readonly suspendAfter: Period<"day">;
  /** Also when its registration has run out. */
  readonly suspendExpired: boolean;
}

const because: ReasonMaker<AccountInactivityNotes & AccountInactivityBreaches> = makeReason;
type InactivityNorm = NormWith<AccountInactivityParams>;

/**
 * Decides whether every account that has been inactive for too long, or whose registration has run out
 * where the norm says so, is suspended. With a term of 30 days an account may be active on day 29 after
 * its last activity and must be suspended on day 30; the last day of a registration still counts. The
 * distance counts the days since the last day on which the account could still be active. No class is
 * exempt unless the norm names its classes (readings L5, P10).
 */
export const accountInactivity: Evaluator<AccountInactivityParams> = {
  facts: [
    "accounts[].status",
    "accounts[].lastActivityOn",
    "accounts[].registeredOn",
    "accounts[].registrationExpiresOn",
  ],
  judge: (norm, profile, context) =>
    judgeBoundAccounts(norm, profile, (bound) =>
      bound.map((account) => judgeAccount(norm, account, context)),
    ),
};

function judgeAccount(norm: InactivityNorm, account: Account, { asOf }: JudgementContext): Outcome {
  const target = `accounts[${account.id}]`;
  const { status, lastActivityOn, registeredOn, registrationExpiresOn } = account;
  const { suspendAfter, suspendExpired } = norm.params;
  const actual = {
    status: status ?? null,
    lastActivityOn: lastActivityOn ?? null,
    registeredOn: registeredOn ?? null,
    ...(suspendExpired ? { registrationExpiresOn: registrationExpiresOn ?? null } : {}),
  };
  const shared = { target, actual, required: norm.params };
  if (account.class === undefined && norm.appliesTo?.accountClasses !== undefined) {
    return missingFacts([`${target}.class`], shared);
  }
  if (status === undefined) return missingFacts([`${target}.status`], shared);
  if (status !== "active") {
    return {
      state: "compliant",
      facts: [`${target}.status`],
      reasons: [because("not-active", { account: account.id, status })],
      ...shared,
    };
  }
  const inactivity = judgeInactivity(account, target, suspendAfter.amount, asOf);
  return worstOf(
    suspendExpired ? [inactivity, judgeExpiry(account, target, asOf)] : [inactivity],
    shared,
  );
}

function judgeInactivity(account: Account, target: string, limit: number, asOf: IsoDay): Outcome {
  const [activity, registration] = [`${target}.lastActivityOn`, `${target}.registeredOn`];
  const facts = [activity, registration];
  const since = account.lastActivityOn ?? account.registeredOn;
  if (since === undefined) return missingFacts(facts);
  const days = daysBetween(since, asOf);
  const data = { account: account.id, since, used: account.lastActivityOn !== undefined, days };
  if (days < 0) {
    return {
      state: "indeterminate",
      missing: [account.lastActivityOn === undefined ? registration : activity],
      facts,
      reasons: [because("activity-after-as-of", { account: account.id, since })],
    };
  }
  return days < limit
    ? { state: "compliant", facts, reasons: [because("recently-active", data)] }
    : {
        state: "violated",
        facts,
        reasons: [because("inactive", { limit, ...data })],
        distance: { amount: days - limit + 1, unit: "day" },
      };
}

function judgeExpiry(account: Account, target: string, asOf: IsoDay): Outcome {
  const facts = [`${target}.registrationExpiresOn`];
  const until = account.registrationExpiresOn;
  if (until === undefined) return missingFacts(facts);
  return until === "never" || asOf <= until
    ? {
        state: "compliant",
        facts,
        reasons: [because("registration-runs", { account: account.id, until })],
      }
    : {
        state: "violated",
        facts,
        reasons: [because("registration-expired", { account: account.id, until })],
        distance: { amount: daysBetween(until, asOf), unit: "day" },
      };
}
