import type { CharacterClass, Lang, LocalizedText, SettingPeriod } from "@ttthdl/core";
import type { Fact } from "../fact.js";
import { foreignNames, parsePolicyString, policyNumber } from "./policy-string.js";
import type { Realm } from "./realm.js";

/** What a realm says about passwords. */
export interface PasswordFacts {
  readonly minLength: Fact<number>;
  readonly requiredClasses: Fact<readonly CharacterClass[]>;
  readonly forbidsPersonalInfo: Fact<boolean>;
  readonly maxAge: Fact<SettingPeriod | "never">;
}

/** Keycloak's own numbers for a policy that is given without one. */
const DEFAULTS = { length: 8, classes: 1, maxAgeDays: 365 } as const;

const classPolicies: readonly (readonly [name: string, demands: CharacterClass])[] = [
  ["lowerCase", "lower"],
  ["upperCase", "upper"],
  ["digits", "digit"],
  ["specialChars", "special"],
];

const SPACES_COUNT: LocalizedText = {
  vi: "Keycloak tính cả dấu cách là ký tự đặc biệt",
  en: "Keycloak takes a space for a special character too",
};

/**
 * Reads a realm's password policy. A realm without one demands nothing, and its passwords never expire; a file
 * without the realm's settings says nothing.
 *
 * @throws InputError for a number that Keycloak would refuse.
 */
export function passwordFacts(realm: Realm, file: string): PasswordFacts {
  const policy = realm.settings.passwordPolicy;
  if (policy === undefined && !realm.whole) {
    const notSet = { provenance: "not-set", key: POLICY } as const;
    return {
      minLength: notSet,
      requiredClasses: notSet,
      forbidsPersonalInfo: notSet,
      maxAge: notSet,
    };
  }
  const provenance = policy === undefined ? "default" : "set";
  const entries = parsePolicyString(policy ?? "");
  const number = (name: string, fallback: number): number | undefined =>
    policyNumber(entries, name, fallback, file);
  const days = number("forceExpiredPasswordChange", DEFAULTS.maxAgeDays);
  const classes = classPolicies.flatMap(([name, demands]) =>
    (number(name, DEFAULTS.classes) ?? 0) > 0 ? [demands] : [],
  );
  const provenanceOf = (name: string): "set" | "default" =>
    entries.some((entry) => entry.name === name) ? "set" : "default";
  const foreign = foreignNames(entries);
  const unknown = foreign.length === 0 ? [] : [unknownPolicies(foreign.length)];
  const spaces = classes.includes("special") ? [SPACES_COUNT] : [];
  const expires = maxAgeOf(days);
  return {
    minLength: {
      value: Math.max(0, number("length", DEFAULTS.length) ?? 0),
      provenance: provenanceOf("length"),
      key: `${POLICY}.length`,
      ...noteOf(unknown),
    },
    requiredClasses: {
      value: classes,
      provenance,
      key: POLICY,
      ...noteOf([...spaces, ...unknown]),
    },
    forbidsPersonalInfo: {
      provenance: "cannot-be-proven",
      key: POLICY,
      note: {
        vi: "Keycloak không so mật khẩu với họ tên, ngày sinh hay số điện thoại",
        en: "Keycloak compares passwords with no name, birth date or telephone number",
      },
    },
    maxAge: {
      value: expires,
      provenance: provenanceOf("forceExpiredPasswordChange"),
      key: `${POLICY}.forceExpiredPasswordChange`,
      ...noteOf(expires === AT_ONCE ? [EXPIRES_AT_ONCE, ...unknown] : unknown),
    },
  };
}

const POLICY = "passwordPolicy";

/** A period has no zero. */
const AT_ONCE: SettingPeriod = { amount: 1, unit: "second" };

const EXPIRES_AT_ONCE: LocalizedText = {
  vi: "mật khẩu hết hạn ngay: Keycloak yêu cầu đổi ở mỗi lần đăng nhập",
  en: "passwords expire at once: Keycloak asks for a new one at each log-in",
};

/** -1 is off, as no policy is; 0 and less expires at once. */
function maxAgeOf(days: number | undefined): SettingPeriod | "never" {
  if (days === undefined || days === -1) return "never";
  return days > 0 ? { amount: days, unit: "day" } : AT_ONCE;
}

/** Keycloak does not start with a policy that neither it nor an extension knows. */
function unknownPolicies(count: number): LocalizedText {
  return {
    vi: `${count} chính sách không phải của Keycloak nên không được tính; nếu không có phần mở rộng thì Keycloak từ chối cả chuỗi`,
    en: `${count} of the policies named ${count === 1 ? "is" : "are"} not Keycloak's own and ${count === 1 ? "is" : "are"} ignored; without an extension Keycloak refuses the whole string`,
  };
}

function noteOf(notes: readonly LocalizedText[]): { readonly note?: LocalizedText } {
  if (notes.length === 0) return {};
  const joined = (lang: Lang): string => notes.map((note) => note[lang]).join("; ");
  return { note: { vi: joined("vi"), en: joined("en") } };
}
