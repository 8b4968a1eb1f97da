import { inFile } from "../input-error.js";
import type { InfSections } from "./parse-inf.js";

const settings = [
  "MinimumPasswordLength",
  "PasswordComplexity",
  "MaximumPasswordAge",
  "LockoutBadCount",
  "ResetLockoutCount",
  "LockoutDuration",
  "AllowAdministratorLockout",
  "ClearTextPassword",
] as const;

/** The numbers of `[System Access]`; a key that is not there is left out. */
export type SystemAccess = { readonly [Key in (typeof settings)[number]]?: number };

/** Where -1 stands for "never" or "until an administrator acts". */
const mayBeMinusOne: readonly string[] = ["MaximumPasswordAge", "LockoutDuration"];

/**
 * Takes the settings out of `[System Access]`.
 *
 * @throws InputError for a value that is no whole number, or is negative where that means nothing.
 */
export function systemAccess(sections: InfSections, file: string): SystemAccess {
  const section = sections.get("system access");
  return Object.fromEntries(
    settings.flatMap((key) => {
      const entry = section?.get(key.toLowerCase());
      if (entry === undefined) return [];
      const { value: text, line } = entry;
      const valid = /^\d{1,10}$/.test(text) || (text === "-1" && mayBeMinusOne.includes(key));
      if (valid) return [[key, Number(text)]];
      const path = `[System Access] ${key}`;
      throw inFile(file, "không phải số hợp lệ", "not a valid number", { path, line });
    }),
  );
}
