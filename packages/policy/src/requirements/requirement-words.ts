import type { Lang } from "@ttthdl/core";
import type { JudgeableNorm, Norm, Topic } from "../norm.js";
import { accountRequirements } from "./accounts.js";
import { centreRequirements } from "./centre.js";
import { dataRequirements } from "./data.js";
import { dutyRequirements } from "./duties.js";
import { incidentRequirements } from "./incidents.js";
import { listRequirements } from "./lists.js";
import type { Requirement, Requirements } from "./requirement.js";

/** Topics that no profile proves: they demand evidence, or nothing. */
type Unmeasured = "attestation" | "definition" | "permission";

/** Every topic that is measured says what it demands, or it does not compile. */
const requirements: Requirements<Exclude<Topic, Unmeasured>> = {
  ...accountRequirements,
  ...centreRequirements,
  ...dataRequirements,
  ...dutyRequirements,
  ...incidentRequirements,
  ...listRequirements,
};

/**
 * What a norm demands, its figures in words; `undefined` where no profile can prove it.
 *
 * @example
 * ```ts
 * import { requirementWords } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const lockout = regulation.norms.find(({ topic }) => topic === "lockout");
 * lockout && requirementWords(lockout, "en")
 * // => "Accounts are locked after at most 5 failures in a row within 30 minutes; only the owner's request ends the lock."
 * ```
 */
export function requirementWords(norm: Norm, lang: Lang): string | undefined {
  if (norm.encoded === false || isUnmeasured(norm)) return undefined;
  // The table pairs topic and norm; the type system cannot follow the pairing through a lookup.
  const requirement = requirements[norm.topic] as Requirement<Topic>;
  const words = requirement[lang](norm);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isUnmeasured(norm: JudgeableNorm): norm is Extract<JudgeableNorm, { topic: Unmeasured }> {
  return ["attestation", "definition", "permission"].includes(norm.topic);
}
