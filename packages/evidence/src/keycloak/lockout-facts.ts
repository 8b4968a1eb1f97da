import type { LocalizedText, LockoutSetting, Provenance, SettingPeriod } from "@ttthdl/core";
import { type Fact, sinceLastFailure } from "../fact.js";
import type { Realm } from "./realm.js";
import {
  forgetsUnderPermanentLock,
  knowsTemporaryLocksFirst,
  overflowsOnLongLocks,
  permanentLockNeedsWait,
} from "./version.js";

/** What a realm says about locking accounts. */
export interface LockoutFacts {
  readonly threshold: Fact<number | "never">;
  readonly window: Fact<SettingPeriod | "none">;
  readonly windowKind: Fact<"since-last-failure">;
  readonly duration: Fact<NonNullable<LockoutSetting["duration"]>>;
}

/** Keycloak's numbers for keys that an export leaves out. */
const DEFAULTS = {
  failureFactor: 30,
  waitIncrementSeconds: 60,
  maxFailureWaitSeconds: 900,
  maxDeltaTimeSeconds: 43_200,
} as const;

/** The longest lock in seconds that is less than 2^31 milliseconds. */
const LONGEST_LOCK = 2_147_483;

/**
 * Reads a realm's brute-force protection as its version of Keycloak works. Off by default. The lock lasts
 * `waitIncrementSeconds` for the first time, capped by `maxFailureWaitSeconds`, or until an administrator
 * acts where lockout is permanent from the first time on. `maxDeltaTimeSeconds` is the gap after the last
 * failure that clears the count. What depends on a version that nobody states cannot be proven.
 */
export function lockoutFacts(realm: Realm): LockoutFacts {
  const permanent = isPermanent(realm);
  const gap = numberOf(realm, "maxDeltaTimeSeconds");
  const window = permanent ? windowUnderPermanentLock(realm, gap) : lengthOf(gap);
  return {
    threshold: thresholdOf(realm, permanent, gap),
    window,
    windowKind: sinceLastFailure(window),
    duration: permanent
      ? { value: "until-administrator", ...stated(realm, "permanentLockout") }
      : lengthOf(firstLock(realm)),
  };
}

/** Locked until an administrator acts from the first lock on. */
function isPermanent({ settings, version }: Realm): boolean {
  const { permanentLockout, maxTemporaryLockouts = 0 } = settings;
  const temporaryFirst = version === undefined || knowsTemporaryLocksFirst(version);
  return permanentLockout === true && (maxTemporaryLockouts === 0 || !temporaryFirst);
}

function thresholdOf(realm: Realm, permanent: boolean, gap: Seconds): Fact<number | "never"> {
  const { bruteForceProtected: on } = realm.settings;
  if (on === undefined) {
    const key = "bruteForceProtected";
    return realm.whole
      ? { value: "never", provenance: "default", key }
      : { provenance: "not-set", key };
  }
  if (!on) return { value: "never", ...stated(realm, "bruteForceProtected") };
  return (
    (permanent ? failsToLockForEver(realm, gap) : failsToLockForATime(realm, gap)) ??
    numberOf(realm, "failureFactor")
  );
}

/** Why a permanent lock never comes, or is not proven to come; nothing where it does. */
function failsToLockForEver(realm: Realm, gap: Seconds): Fact<"never"> | undefined {
  const wait = numberOf(realm, "waitIncrementSeconds");
  const { version } = realm;
  if (version === undefined) {
    const key = wait.key;
    return wait.value === undefined || wait.value === 0 ? unproven(key, NEEDS_WAIT) : undefined;
  }
  if (permanentLockNeedsWait(version) && wait.value === 0) return never(wait, NEEDS_WAIT);
  return forgetsUnderPermanentLock(version) && gap.value === 0 ? never(gap) : undefined;
}

/** The same for a lock that ends by itself: a wait or a gap of zero seconds never locks. */
function failsToLockForATime(realm: Realm, gap: Seconds): Fact<"never"> | undefined {
  if (gap.value === 0) return never(gap);
  const lock = firstLock(realm);
  if (lock.value === 0) return never(lock);
  if (lock.value === undefined || lock.value <= LONGEST_LOCK) return undefined;
  if (realm.version === undefined) return unproven(lock.key, TOO_LONG);
  return overflowsOnLongLocks(realm.version) ? never(lock, TOO_LONG) : undefined;
}

function windowUnderPermanentLock(realm: Realm, gap: Seconds): LockoutFacts["window"] {
  if (realm.version === undefined) return unproven(gap.key, FORGETS);
  return forgetsUnderPermanentLock(realm.version)
    ? lengthOf(gap)
    : { value: "none", ...stated(realm, "permanentLockout") };
}

const NEEDS_WAIT: LocalizedText = {
  vi: "Keycloak 24 và 25 chỉ khóa vĩnh viễn khi thời gian chờ lớn hơn 0 giây",
  en: "Keycloak 24 and 25 lock for ever only where the wait is more than 0 seconds",
};

const TOO_LONG: LocalizedText = {
  vi: "thời gian khóa từ 2^31 mili giây trở lên bị tràn số trước Keycloak 26.2.11 và 26.4.2 nên tài khoản không bị khóa",
  en: "a lock of 2^31 milliseconds or more overflows before Keycloak 26.2.11 and 26.4.2, so the account is not locked",
};

const FORGETS: LocalizedText = {
  vi: "Keycloak 24 xóa số lần đăng nhập không thành công cả khi khóa vĩnh viễn, các phiên bản khác thì không; tệp không nêu phiên bản",
  en: "Keycloak 24 clears the count under a permanent lock too, other versions do not; the file names no version",
};

/** The first lock: the wait, no longer than its ceiling. */
function firstLock(realm: Realm): Seconds {
  const increment = numberOf(realm, "waitIncrementSeconds");
  const cap = numberOf(realm, "maxFailureWaitSeconds");
  if (increment.value === undefined) return increment;
  if (cap.value === undefined) return increment.value === 0 ? increment : cap;
  return cap.value < increment.value ? cap : increment;
}

interface Seconds {
  readonly value?: number;
  readonly provenance: Provenance;
  readonly key: string;
}

function numberOf(realm: Realm, key: keyof typeof DEFAULTS): Seconds {
  const value = realm.settings[key];
  if (value !== undefined) return { value, ...stated(realm, key) };
  return realm.whole
    ? { value: DEFAULTS[key], provenance: "default", key }
    : { provenance: "not-set", key };
}

function stated(
  { keyOf }: Realm,
  key: Parameters<Realm["keyOf"]>[0],
): { readonly provenance: "set"; readonly key: string } {
  return { provenance: "set", key: keyOf(key) };
}

function never({ provenance, key }: Seconds, note?: LocalizedText): Fact<"never"> {
  return { value: "never", provenance, key, ...(note && { note }) };
}

function unproven(key: string, note: LocalizedText): Fact<never> {
  return { provenance: "cannot-be-proven", key, note };
}

/** Seconds as a length of time, in minutes where that is exact: 30 minutes read better than 1800 seconds. */
function lengthOf({ value, provenance, key }: Seconds): Fact<SettingPeriod> {
  if (value === undefined || value === 0) return { provenance, key };
  const period: SettingPeriod =
    value % 60 === 0 ? { amount: value / 60, unit: "minute" } : { amount: value, unit: "second" };
  return { value: period, provenance, key };
}
