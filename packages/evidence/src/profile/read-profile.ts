import type { SystemProfile } from "@ttthdl/core";
import { parseProfile, profileProblems } from "@ttthdl/core/schemas";
import { asksForReport, regulations } from "@ttthdl/policy";
import { inFile } from "../input-error.js";
import { refuseProblems } from "../refuse-problems.js";
import type { FoundSubject } from "../source.js";
import { parseData } from "../text/parse-data.js";

/**
 * Reads a system profile in YAML or JSON. Unknown keys are refused: a typo must not switch a rule off.
 *
 * @throws InputError naming the file, the path and the reason of the first problem.
 */
export function readProfile(text: string, name: string): FoundSubject {
  const data = parseData(text, name);
  refuseProblems(name, (lang) => profileProblems(data, lang));
  const profile = parseProfile(data);
  refuseUnknownDuties(profile, name);
  return { name, profile };
}

/** A report of a duty that no rule knows would count for nothing. */
function refuseUnknownDuties({ reportsSent = [] }: SystemProfile, file: string): void {
  const index = reportsSent.findIndex(({ duty }) => !asksForReport(regulations, duty));
  if (index < 0) return;
  throw inFile(
    file,
    "không phải mã của quy định nào về báo cáo",
    "not the id of a rule that asks for a report",
    { path: `reportsSent[${index}].duty` },
  );
}
