import { parseProfile, profileProblems } from "@ttthdl/core/schemas";
import type { Subject } from "@ttthdl/policy";
import { parseData } from "../input/parse-data.js";
import { refuseProblems } from "../input/refuse-problems.js";

/**
 * Reads a system profile in YAML or JSON. Unknown keys are refused: a typo must not switch a rule off.
 *
 * @throws InputError naming the file, the path and the reason of the first problem.
 */
export function readProfile(text: string, name: string): Subject {
  const data = parseData(text, name);
  refuseProblems(name, (lang) => profileProblems(data, lang));
  return { name, profile: parseProfile(data) };
}
