import { instantOf } from "@ttthdl/calendar";
import { type Citation, TtthdlError } from "@ttthdl/core";
import { match } from "ts-pattern";
import { requireRegulation } from "../check/require-regulation.js";
import type { AccountRegulation, NormOf } from "../norm.js";
import type { LockoutParams } from "../topics/lockout/lockout.js";
import {
  assertLockoutState,
  isMoment,
  type LockoutDecision,
  type LockoutEvent,
  type LockoutState,
  type LockoutStep,
} from "./lockout-state.js";

/** A regulation's lockout rule as a machine that an app can run and a test can drive. */
export interface LockoutPolicy {
  readonly rule: string;
  readonly cite: Citation;
  /** The state of an account to which nothing has happened yet. */
  readonly initial: LockoutState;
  /**
   * What an event does to an account. Pure: it reads no clock and changes nothing.
   *
   * @throws TtthdlError `event-out-of-order` for an event before the last one, `invalid-date` for a moment
   * that does not exist, `invalid-argument` for an outcome that does not exist or a damaged state.
   */
  step(state: LockoutState, event: LockoutEvent): LockoutStep;
}

const MINUTE_MS = 60_000;

/**
 * The lockout rule of a regulation. A lock of 30 minutes refuses at 29:59 and accepts at 30:00; a window
 * of 30 minutes slides and holds both its ends. A success clears the count, and so does the end of a lock
 * (readings L1 to L4, L7).
 *
 * @throws TtthdlError `not-regulated` when the text sets no such rule.
 * @example
 * ```ts
 * import { lockoutPolicy } from "@ttthdl/policy/lockout";
 * import { regulation } from "@ttthdl/policy/regulations/ben-tre-18-2018";
 * const policy = lockoutPolicy(regulation);
 * let state = policy.initial;
 * for (const minute of [0, 1, 2, 3, 4]) {
 *   state = policy.step(state, { at: minute * 60_000, outcome: "failure" }).state;
 * }
 * policy.step(state, { at: 34 * 60_000 - 1000, outcome: "success" }).decision.kind // => "refused"
 * policy.step(state, { at: 34 * 60_000, outcome: "success" }).decision.kind // => "admitted"
 * ```
 */
export function lockoutPolicy(regulation: AccountRegulation): LockoutPolicy {
  requireRegulation(regulation);
  const norm = regulation.norms.find(
    (candidate): candidate is NormOf<"lockout"> =>
      candidate.topic === "lockout" && candidate.encoded !== false,
  );
  if (norm === undefined) {
    throw new TtthdlError("not-regulated", {
      vi: `${regulation.slug} không quy định về khóa tài khoản`,
      en: `${regulation.slug} sets no rule on lockout`,
    });
  }
  return {
    rule: norm.id,
    cite: norm.cite,
    initial: { failures: [], lockedAt: null, lastAt: null },
    step: (state, event) => step(norm.params, state, event),
  };
}

function step(params: LockoutParams, state: LockoutState, event: LockoutEvent): LockoutStep {
  if (!event) throw misuse("thiếu sự kiện", "there is no event");
  assertLockoutState(state);
  const at = typeof event.at === "number" ? event.at : instantOf(event.at);
  if (!isMoment(at)) {
    const text = { vi: "không phải một thời điểm", en: `${event.at} is not a moment` };
    throw new TtthdlError("invalid-date", text);
  }
  if (state.lastAt !== null && at < state.lastAt) {
    throw new TtthdlError("event-out-of-order", {
      vi: "sự kiện xảy ra trước sự kiện gần nhất đã ghi nhận",
      en: "an event lies before the last one",
    });
  }
  const current = { ...unlockedByTime(params, state, at), lastAt: at };
  return match(event.outcome)
    .with("failure", () => fail(params, current, at))
    .with("success", () => succeed(params, current))
    .with("unlock-request", () => request(params, current))
    .exhaustive(() => {
      throw misuse(
        "sự kiện có kết quả không tồn tại",
        "an event has an outcome that does not exist",
      );
    });
}

function misuse(vi: string, en: string): TtthdlError {
  return new TtthdlError("invalid-argument", { vi, en });
}

function fail(params: LockoutParams, state: LockoutState, at: number): LockoutStep {
  if (state.lockedAt !== null) return refused(params, state, state.lockedAt);
  const failures = [...state.failures.filter((time) => stillCounts(params, time, at)), at];
  const threshold = params.threshold.atMost;
  if (failures.length < threshold) {
    return {
      state: { ...state, failures },
      decision: {
        kind: "counted",
        failures: failures.length,
        remaining: threshold - failures.length,
      },
    };
  }
  return {
    state: { ...state, failures: [], lockedAt: at },
    decision: { kind: "locked", lockedAt: at, endsAt: endOfLock(params, at) },
  };
}

function succeed(params: LockoutParams, state: LockoutState): LockoutStep {
  if (state.lockedAt !== null) return refused(params, state, state.lockedAt);
  return { state: { ...state, failures: [] }, decision: { kind: "admitted" } };
}

function request(params: LockoutParams, state: LockoutState): LockoutStep {
  if (state.lockedAt === null || params.release !== "owner-request") {
    return { state, decision: { kind: "ignored" } };
  }
  return { state: { ...state, lockedAt: null }, decision: { kind: "unlocked" } };
}

function refused(params: LockoutParams, state: LockoutState, lockedAt: number): LockoutStep {
  const decision: LockoutDecision = {
    kind: "refused",
    lockedAt,
    endsAt: endOfLock(params, lockedAt),
  };
  return { state, decision };
}

function unlockedByTime(params: LockoutParams, state: LockoutState, at: number): LockoutState {
  const endsAt = state.lockedAt === null ? null : endOfLock(params, state.lockedAt);
  return endsAt !== null && at >= endsAt ? { ...state, lockedAt: null } : state;
}

function endOfLock({ release }: LockoutParams, lockedAt: number): number | null {
  return release === "owner-request" ? null : lockedAt + release.after.amount * MINUTE_MS;
}

function stillCounts({ counting }: LockoutParams, time: number, at: number): boolean {
  return counting.window === undefined || at - time <= counting.window.amount * MINUTE_MS;
}
