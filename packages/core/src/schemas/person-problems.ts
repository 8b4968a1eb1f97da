import type { Lang } from "../text.js";
import { personSchema } from "./person.js";
import { type Problem, readWith } from "./problems.js";

/**
 * Everything that keeps an input from being the facts about a password's owner; empty for valid ones. A
 * problem names the field, never what stands in it.
 *
 * @example
 * ```ts
 * import { personProblems } from "@ttthdl/core/schemas";
 * personProblems({ birthDate: "1990-02-05" }) // => []
 * personProblems({ fulName: "An" }).map(({ path }) => path) // => ["fulName"]
 * ```
 */
export function personProblems(input: unknown, lang: Lang = "en"): readonly Problem[] {
  const reading = readWith(personSchema, input, lang);
  return reading.ok ? [] : reading.problems;
}
