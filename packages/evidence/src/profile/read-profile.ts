import { factName, type Lang } from "@ttthdl/core";
import { requireText } from "@ttthdl/core/internal";
import { type Problem, parseProfile, profileProblems } from "@ttthdl/core/schemas";
import { unknownDuties } from "@ttthdl/policy/internal";
import { refuseProblems } from "../refuse-problems.js";
import type { FoundSubject } from "../source.js";
import { parseData } from "../text/parse-data.js";

/**
 * Reads a system profile in YAML or JSON. Unknown keys are refused: a typo must not switch a rule off.
 *
 * @throws InputError naming the file, the path and the reason of the first problem.
 */
export function readProfile(text: string, name: string): FoundSubject {
  requireText(text, "text");
  requireText(name, "name");
  const data = parseData(text, name);
  refuseProblems(name, (lang) => profileProblems(data, lang).map((each) => named(each, lang)));
  const profile = parseProfile(data);
  refuseProblems(name, (lang) =>
    unknownDuties(profile).map(({ path, text: words }) => ({ path, message: words[lang] })),
  );
  return { name, profile };
}

/** A problem whose message begins with the name of the fact: its path says where, the name says what. */
function named({ path, message }: Problem, lang: Lang): Problem {
  const name = factName(path)?.[lang];
  return { path, message: name === undefined ? message : `${name} ${message}` };
}
