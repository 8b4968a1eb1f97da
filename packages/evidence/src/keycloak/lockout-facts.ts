import type { LockoutSetting, Provenance, SettingPeriod } from "@ttthdl/core";
import type { Fact } from "../fact.js";
import type { Realm } from "./realm.js";

/** What a realm says about locking accounts. */
export interface LockoutFacts {
  readonly threshold: Fact<number | "never">;
  readonly window: Fact<SettingPeriod>;
  readonly duration: Fact<NonNullable<LockoutSetting["duration"]>>;
}

/** Keycloak's numbers for keys that an export leaves out. */
const DEFAULTS = {
  failureFactor: 30,
  waitIncrementSeconds: 60,
  maxFailureWaitSeconds: 900,
  maxDeltaTimeSeconds: 43_200,
} as const;

/**
 * Reads a realm's brute-force protection as it works, not as it is named. Off by default. The lock lasts
 * `waitIncrementSeconds` for the first time, capped by `maxFailureWaitSeconds`, or until an administrator
 * acts where lockout is permanent from the first time on. `maxDeltaTimeSeconds` is the gap after the last
 * failure that forgets the count. A wait or a gap of zero seconds never locks.
 */
export function lockoutFacts(realm: Realm): LockoutFacts {
  const factor = numberOf(realm, "failureFactor");
  const gap = numberOf(realm, "maxDeltaTimeSeconds");
  const duration = durationOf(realm);
  return {
    threshold: thresholdOf(realm, factor, gap, duration),
    window: lengthOf(gap),
    duration,
  };
}

function thresholdOf(
  realm: Realm,
  factor: SecondsOrCount,
  gap: SecondsOrCount,
  duration: LockoutFacts["duration"],
): Fact<number | "never"> {
  const { bruteForceProtected: on } = realm;
  if (on !== true) {
    const provenance = on === undefined ? "default" : "set";
    return { value: "never", provenance, key: "bruteForceProtected" };
  }
  if (gap.value === 0) return { value: "never", provenance: gap.provenance, key: gap.key };
  if (duration.value === undefined) {
    return { value: "never", provenance: duration.provenance, key: duration.key };
  }
  return factor;
}

function durationOf(realm: Realm): LockoutFacts["duration"] {
  const { permanentLockout, maxTemporaryLockouts = 0 } = realm;
  if (permanentLockout === true && maxTemporaryLockouts === 0) {
    return { value: "until-administrator", provenance: "set", key: "permanentLockout" };
  }
  const increment = numberOf(realm, "waitIncrementSeconds");
  const cap = numberOf(realm, "maxFailureWaitSeconds");
  return lengthOf(cap.value < increment.value ? cap : increment);
}

interface SecondsOrCount {
  readonly value: number;
  readonly provenance: Provenance;
  readonly key: string;
}

function numberOf(realm: Realm, key: keyof typeof DEFAULTS): SecondsOrCount {
  const value = realm[key];
  return value === undefined
    ? { value: DEFAULTS[key], provenance: "default", key }
    : { value, provenance: "set", key };
}

/** Seconds as a length of time, in minutes where that is exact: 30 minutes read better than 1800 seconds. */
function lengthOf({ value, provenance, key }: SecondsOrCount): Fact<SettingPeriod> {
  if (value === 0) return { provenance, key };
  const period: SettingPeriod =
    value % 60 === 0 ? { amount: value / 60, unit: "minute" } : { amount: value, unit: "second" };
  return { value: period, provenance, key };
}
