import type { Person } from "../person.js";
import { parseWith } from "./parse-with.js";
import { personSchema } from "./person.js";

/**
 * Reads the facts about a password's owner. The error names the field, never what stands in it.
 *
 * @throws TtthdlError `invalid-input` for the first problem, with its path.
 * @example
 * ```ts
 * import { parsePerson } from "@ttthdl/core/schemas";
 * parsePerson({ birthDate: "1990-02-05" }) // => { birthDate: "1990-02-05" }
 * ```
 */
export function parsePerson(input: unknown): Person {
  return parseWith(personSchema, input, "invalid-input");
}
