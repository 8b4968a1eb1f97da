import type {
  CharacterClass,
  ExemptAccount,
  ExemptAccounts,
  LocalizedText,
  LockoutSetting,
  PasswordPolicy,
  PasswordStorage,
  SettingPeriod,
  SettingUnit,
} from "@ttthdl/core";
import { evidenceOf, type Fact, known, sinceLastFailure } from "../fact.js";
import type { FoundSubject } from "../source.js";
import { parseInf } from "./parse-inf.js";
import { type SystemAccess, systemAccess } from "./system-access.js";

/**
 * Reads a Windows security policy: `secedit /export` or a domain's `GptTmpl.inf`. Only `[System Access]`
 * speaks about passwords and lockout. A key that is not there is "not set", never a number: another
 * policy may set it.
 *
 * @throws InputError when the text is no security template or a value is no number.
 */
export function readWindowsPolicy(text: string, name: string): FoundSubject {
  const sections = parseInf(text, name);
  const access = systemAccess(sections, name);
  const entries = sections.get("system access");
  const [minLength, classes] = [minLengthOf(access), classesOf(access)];
  const [maxAge, threshold] = [maxAgeOf(access), thresholdOf(access)];
  const [window, duration] = [windowOf(access), durationOf(access)];
  const exempt = exemptOf(access);
  const policy: PasswordPolicy = {
    scope: "operating-system",
    lengthUnit: "utf16",
    ...known("minLength", minLength),
    ...known("requiredClasses", classes),
    ...known("maxAge", maxAge),
  };
  const lockout: LockoutSetting = {
    scope: "operating-system",
    ...known("threshold", threshold),
    ...known("window", window),
    ...known("windowKind", sinceLastFailure(window)),
    ...known("duration", duration),
    ...known("exempt", exempt),
  };
  const recoverable = access.ClearTextPassword === 1;
  return {
    name,
    profile: {
      passwordPolicy: [policy],
      lockout,
      ...(recoverable && { passwordStorage: [RECOVERABLE] }),
    },
    ...(recoverable && { alsoSpeaksAbout: ["password-storage"] }),
    evidence: evidenceOf(
      name,
      {
        "passwordPolicy[0].minLength": minLength,
        "passwordPolicy[0].requiredClasses": classes,
        "passwordPolicy[0].forbidsPersonalInfo": personalInfoOf(access),
        "passwordPolicy[0].maxAge": maxAge,
        "lockout.threshold": threshold,
        "lockout.window": window,
        "lockout.windowKind": sinceLastFailure(window),
        "lockout.duration": duration,
        "lockout.exempt": exempt,
        ...(recoverable && { "passwordStorage[0].recoverable": recoverableFact }),
      },
      (key) => entries?.get(key.toLowerCase())?.line,
    ),
  };
}

/** -1 as the export writes it, and as an unsigned number. */
const MINUS_ONE: readonly number[] = [-1, 4_294_967_295];

function minLengthOf({ MinimumPasswordLength: value }: SystemAccess): Fact<number> {
  return stated("MinimumPasswordLength", value);
}

/** Complexity asks for three of five categories: it can refute four classes, never prove them. */
function classesOf({ PasswordComplexity: value }: SystemAccess): Fact<readonly CharacterClass[]> {
  const key = "PasswordComplexity";
  if (value === undefined) return { provenance: "not-set", key };
  if (value === 0) return { value: [], provenance: "set", key };
  return {
    provenance: "cannot-be-proven",
    key,
    note: {
      vi: "độ phức tạp của Windows chỉ đòi ba trong năm nhóm ký tự",
      en: "Windows complexity demands only three of five categories",
    },
  };
}

/** Complexity compares with less than the norms ask for; without it Windows compares with nothing. */
function personalInfoOf({ PasswordComplexity: value }: SystemAccess): Fact<boolean> {
  const key = "PasswordComplexity";
  if (value === undefined) return { provenance: "not-set", key };
  return {
    provenance: "cannot-be-proven",
    key,
    note:
      value === 0
        ? {
            vi: "độ phức tạp đang tắt: Windows không so mật khẩu với thông tin cá nhân nào",
            en: "complexity is off: Windows compares passwords with no personal fact",
          }
        : {
            vi: "Windows chỉ so với tên tài khoản và tên hiển thị, không so ngày sinh, số điện thoại",
            en: "Windows compares only account and display names, no birth date or telephone number",
          },
  };
}

/** -1 never expires; the policy editor shows it as 0. */
function maxAgeOf({ MaximumPasswordAge: value }: SystemAccess): Fact<SettingPeriod | "never"> {
  const never = value !== undefined && (value === 0 || MINUS_ONE.includes(value));
  return stated("MaximumPasswordAge", never ? "never" : length(value, "day"));
}

/** 0 never locks. */
function thresholdOf({ LockoutBadCount: value }: SystemAccess): Fact<number | "never"> {
  return stated("LockoutBadCount", value === 0 ? "never" : value);
}

function windowOf({ ResetLockoutCount: value }: SystemAccess): Fact<SettingPeriod> {
  return value === 0
    ? { provenance: "cannot-be-proven", key: "ResetLockoutCount" }
    : stated("ResetLockoutCount", length(value, "minute"));
}

/** Without the key the built-in Administrator is locked on some systems and not on others (Microsoft, KB5020282). */
function exemptOf({ AllowAdministratorLockout: value }: SystemAccess): Fact<ExemptAccounts> {
  const key = "AllowAdministratorLockout";
  if (value === 1) return { value: [], provenance: "set", key };
  const note = value === undefined ? MAY_NOT_LOCK : DOES_NOT_LOCK;
  return value === undefined
    ? { value: "unknown", provenance: "not-set", key, note }
    : { value: [BUILT_IN_ADMINISTRATOR], provenance: "set", key, note };
}

const BUILT_IN_ADMINISTRATOR: ExemptAccount = {
  who: {
    vi: "tài khoản Administrator có sẵn của Windows",
    en: "the built-in Administrator account of Windows",
  },
  class: "top-administrator",
};

const DOES_NOT_LOCK: LocalizedText = {
  vi: "tài khoản Administrator có sẵn không bao giờ bị khóa",
  en: "the built-in Administrator account is never locked",
};

const MAY_NOT_LOCK: LocalizedText = {
  vi: "không nêu có khóa tài khoản Administrator có sẵn hay không; nhiều phiên bản Windows không khóa tài khoản này",
  en: "whether the built-in Administrator account is locked is not set; many versions of Windows never lock it",
};

/** Reversible encryption: whoever has the database of accounts has the passwords. */
const RECOVERABLE: PasswordStorage = { where: "authentication-system", recoverable: true };

const recoverableFact: Fact<true> = {
  value: true,
  provenance: "set",
  key: "ClearTextPassword",
  note: {
    vi: "mật khẩu được lưu bằng mã hóa thuận nghịch, có thể khôi phục được",
    en: "passwords are stored with reversible encryption and can be recovered",
  },
};

/** -1 lasts until an administrator unlocks; the policy editor shows it as 0. */
function durationOf({
  LockoutDuration: value,
}: SystemAccess): Fact<SettingPeriod | "until-administrator"> {
  const unlimited = value !== undefined && (value === 0 || MINUS_ONE.includes(value));
  return stated("LockoutDuration", unlimited ? "until-administrator" : length(value, "minute"));
}

function length(amount: number | undefined, unit: SettingUnit): SettingPeriod | undefined {
  return amount === undefined ? undefined : { amount, unit };
}

function stated<Value>(key: string, value: Value | undefined): Fact<Value> {
  return value === undefined ? { provenance: "not-set", key } : { value, provenance: "set", key };
}
