import { inFile } from "../input-error.js";

/** One policy of a realm: `length(12)` is `length` with `12`, `length` has no value. */
export interface PolicyEntry {
  readonly name: string;
  readonly value?: string;
}

/** The policies that Keycloak itself knows; another name may be an extension's, or a typo. */
const builtIn: ReadonlySet<string> = new Set([
  "digits",
  "forceExpiredPasswordChange",
  "hashAlgorithm",
  "hashIterations",
  "length",
  "lowerCase",
  "maxAuthAge",
  "maxLength",
  "notContainsUsername",
  "notEmail",
  "notUsername",
  "passwordAge",
  "passwordBlacklist",
  "passwordHistory",
  "regexPattern",
  "specialChars",
  "upperCase",
]);

/**
 * Splits a realm's `passwordPolicy`: entries joined by " and ", each a name with its value in brackets,
 * the value reaching to the last character.
 */
export function parsePolicyString(text: string): readonly PolicyEntry[] {
  return text
    .split(" and ")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const bracket = entry.indexOf("(");
      return bracket === -1
        ? { name: entry }
        : { name: entry.slice(0, bracket).trim(), value: entry.slice(bracket + 1, -1) };
    });
}

/** Names that are no policy of Keycloak's own. */
export function foreignNames(entries: readonly PolicyEntry[]): readonly string[] {
  return entries.map(({ name }) => name).filter((name) => !builtIn.has(name));
}

/** Numbers are those of Java: 32 bits. */
const MOST = 2_147_483_647;

/**
 * The number of a policy; `fallback` where the entry has no value, `undefined` where there is no entry. Of
 * several entries with one name Keycloak keeps the last. Empty brackets are no number: Keycloak refuses `length()`.
 *
 * @throws InputError for a value that Keycloak would refuse.
 */
export function policyNumber(
  entries: readonly PolicyEntry[],
  name: string,
  fallback: number,
  file: string,
): number | undefined {
  const entry = entries.filter((each) => each.name === name).at(-1);
  if (entry === undefined) return undefined;
  const { value } = entry;
  if (value === undefined) return fallback;
  const number = Number(value);
  if (/^[+-]?\d{1,10}$/.test(value) && Math.abs(number) <= MOST) return number;
  throw inFile(
    file,
    `giá trị của ${name} không phải số; Keycloak từ chối chính sách này`,
    `the value of ${name} is not a number; Keycloak refuses such a policy`,
    { path: "passwordPolicy" },
  );
}
