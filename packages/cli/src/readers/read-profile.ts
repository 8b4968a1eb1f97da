import type { Lang, SystemProfile } from "@ttthdl/core";
import { parseProfile, profileProblems } from "@ttthdl/core/schemas";
import type { Subject } from "@ttthdl/policy";
import { InputError } from "../input/input-error.js";
import { parseData } from "../input/parse-data.js";

/**
 * Reads a system profile in YAML or JSON. Unknown keys are refused: a typo must not switch a rule off.
 *
 * @throws InputError naming the file, the path and the reason of the first problem.
 */
export function readProfile(text: string, name: string): Subject {
  const data = parseData(text, name);
  const problems = { vi: profileProblems(data, "vi"), en: profileProblems(data, "en") };
  if (problems.vi.length === 0)
    return { name, profile: parseProfile(data) satisfies SystemProfile };

  const line = (lang: Lang, more: (count: number) => string): string => {
    const [first] = problems[lang];
    const rest = problems[lang].length - 1;
    const place = first === undefined || first.path === "" ? name : `${name}: ${first.path}`;
    return `${place}: ${first?.message ?? ""}${rest > 0 ? more(rest) : ""}`;
  };
  throw new InputError({
    vi: line("vi", (count) => ` (và ${count} lỗi khác)`),
    en: line("en", (count) => ` (and ${count} more)`),
  });
}
