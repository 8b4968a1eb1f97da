import type { Lang } from "../text.js";
import { type Problem, readWith } from "./problems.js";
import { systemProfileSchema } from "./profile/system-profile.js";

/**
 * Everything that keeps an input from being a system profile, in a fixed order; empty for a valid one. Of one
 * list at most about a thousand problems are listed, then one more says so. Ids given twice are looked for
 * once the entries of their list are sound.
 *
 * @example
 * ```ts
 * import { profileProblems } from "@ttthdl/core/schemas";
 * profileProblems({ cameras: [{ id: "cam-01" }] }) // => []
 * profileProblems({ accounts: [{ id: "a", statuss: "active" }] }).map(({ path }) => path)
 * // => ["accounts[0].statuss"]
 * profileProblems({ power: { ups: "có" } }, "vi")
 * // => [{ path: "power.ups", message: "phải là true hoặc false, không phải chuỗi ký tự" }]
 * ```
 */
export function profileProblems(input: unknown, lang: Lang = "en"): readonly Problem[] {
  const reading = readWith(systemProfileSchema, input, lang);
  return reading.ok ? [] : reading.problems;
}
