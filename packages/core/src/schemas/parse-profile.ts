import type { SystemProfile } from "../profile.js";
import { parseWith } from "./parse-with.js";
import { systemProfileSchema } from "./profile/system-profile.js";

/**
 * Reads a system profile from data of any origin: what comes back fits the type, its texts in NFC.
 *
 * @throws TtthdlError `invalid-profile` for the first problem, with its path and how many more there are;
 * `profileProblems` lists them.
 * @example
 * ```ts
 * import { parseProfile } from "@ttthdl/core/schemas";
 * parseProfile({ power: { sources: 2, ups: true } }) // => { power: { sources: 2, ups: true } }
 * ```
 */
export function parseProfile(input: unknown): SystemProfile {
  return parseWith(systemProfileSchema, input, "invalid-profile");
}
