import { TtthdlError } from "@ttthdl/core";

/** An account's state, as plain JSON: an app can keep it in any store. */
export interface LockoutState {
  /** Milliseconds since 1970 of the failures that still count, oldest first. */
  readonly failures: readonly number[];
  /** When the account was locked; `null` while it is not. */
  readonly lockedAt: number | null;
  /** The moment of the last event, `null` before the first: events must not go back in time. */
  readonly lastAt: number | null;
}

/** What happened to an account. */
export interface LockoutEvent {
  /** The moment, as text with an offset or in milliseconds since 1970. */
  readonly at: string | number;
  readonly outcome: "failure" | "success" | "unlock-request";
}

/** What the rule says about an event. Moments are milliseconds since 1970. */
export type LockoutDecision =
  /** The attempt succeeded and may go on; the count is cleared. */
  | { readonly kind: "admitted" }
  /** The attempt failed; so many more failures lock the account. */
  | { readonly kind: "counted"; readonly failures: number; readonly remaining: number }
  /** This failure locks the account; `endsAt` is the first moment at which an attempt is accepted, `null` without an end. */
  | { readonly kind: "locked"; readonly lockedAt: number; readonly endsAt: number | null }
  /** The account is locked: the attempt is refused, does not count and does not prolong the lock. */
  | { readonly kind: "refused"; readonly lockedAt: number; readonly endsAt: number | null }
  /** The owner's request ended the lock. */
  | { readonly kind: "unlocked" }
  /** A request that changes nothing: the account is not locked, or the text gives requests no effect. */
  | { readonly kind: "ignored" };

/** The state after an event, and what the rule says about it. */
export interface LockoutStep {
  readonly state: LockoutState;
  readonly decision: LockoutDecision;
}

/**
 * Refuses a state that a store has damaged, and one that no events can lead to: read as it stands, it would lock an
 * account for ever or forget its failures.
 *
 * @throws TtthdlError `invalid-argument` naming the part.
 */
export function assertLockoutState(state: LockoutState): void {
  const { failures, lockedAt, lastAt } = (state ?? {}) as Partial<LockoutState>;
  if (lastAt !== null && !isMoment(lastAt)) throw damaged("lastAt");
  const isPast = (at: unknown): boolean => isMoment(at) && lastAt !== null && at <= lastAt;
  if (!Array.isArray(failures) || !failures.every(isPast)) throw damaged("failures");
  if (lockedAt !== null && !isPast(lockedAt)) throw damaged("lockedAt");
}

/** The last moment that a date can hold. */
const LAST_MOMENT = 8.64e15;

/** Whether a value is a moment in milliseconds since 1970. */
export function isMoment(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= LAST_MOMENT;
}

function damaged(part: keyof LockoutState): TtthdlError {
  return new TtthdlError("invalid-argument", {
    vi: `trạng thái của tài khoản bị hỏng (${part})`,
    en: `the state of an account is damaged: ${part}`,
  });
}
