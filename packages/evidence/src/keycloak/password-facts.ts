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
 * Reads a realm's password policy. A realm without one demands nothing and lets passwords live for ever.
 *
 * @throws InputError for a number that Keycloak would refuse.
 */
export function passwordFacts(realm: Realm, file: string): PasswordFacts {
  const key = "passwordPolicy";
  const provenance = realm.passwordPolicy === undefined ? "default" : "set";
  const entries = parsePolicyString(realm.passwordPolicy ?? "");
  const number = (name: string, fallback: number): number | undefined =>
    policyNumber(entries, name, fallback, file);
  const ageDays = number("forceExpiredPasswordChange", DEFAULTS.maxAgeDays) ?? 0;
  const classes = classPolicies.flatMap(([name, demands]) =>
    (number(name, DEFAULTS.classes) ?? 0) > 0 ? [demands] : [],
  );
  const provenanceOf = (name: string): "set" | "default" =>
    entries.some((entry) => entry.name === name) ? "set" : "default";
  const foreign = foreignNames(entries);
  const unknown = foreign.length === 0 ? [] : [unknownPolicies(foreign.length)];
  const spaces = classes.includes("special") ? [SPACES_COUNT] : [];
  return {
    minLength: {
      value: number("length", DEFAULTS.length) ?? 0,
      provenance: provenanceOf("length"),
      key: `${key}.length`,
      ...noteOf(unknown),
    },
    requiredClasses: {
      value: classes,
      provenance,
      key,
      ...noteOf([...spaces, ...unknown]),
    },
    forbidsPersonalInfo: {
      provenance: "cannot-be-proven",
      key,
      note: {
        vi: "Keycloak không so mật khẩu với họ tên, ngày sinh hay số điện thoại",
        en: "Keycloak compares passwords with no name, birth date or telephone number",
      },
    },
    maxAge: {
      value: ageDays === 0 ? "never" : { amount: ageDays, unit: "day" },
      provenance: provenanceOf("forceExpiredPasswordChange"),
      key: `${key}.forceExpiredPasswordChange`,
      ...noteOf(unknown),
    },
  };
}

/** A realm with a policy that neither Keycloak nor an extension knows does not start. */
function unknownPolicies(count: number): LocalizedText {
  return {
    vi: `${count} chính sách không phải của Keycloak nên không được tính; nếu không có phần mở rộng thì Keycloak từ chối cả chuỗi`,
    en: `${count} of the policies named ${count === 1 ? "is" : "are"} not Keycloak's own and ${count === 1 ? "counts" : "count"} for nothing; without an extension Keycloak refuses the whole string`,
  };
}

function noteOf(notes: readonly LocalizedText[]): { readonly note?: LocalizedText } {
  if (notes.length === 0) return {};
  const joined = (lang: Lang): string => notes.map((note) => note[lang]).join("; ");
  return { note: { vi: joined("vi"), en: joined("en") } };
}
