import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { judgeFlag } from "../shared/judge-flag.js";
import type { SoftwareLicenceBreaches, SoftwareLicenceNotes } from "./words.js";

/** Software in use must be lawfully licensed. */
export interface SoftwareLicenceParams {
  readonly licensed: "all";
}

const because: ReasonMaker<SoftwareLicenceNotes & SoftwareLicenceBreaches> = makeReason;

/**
 * Decides, one by one, whether the software in use is lawfully licensed: its licence was bought, or its
 * terms grant one. No centre runs without software, so an empty list tells nothing.
 */
export const softwareLicence: Evaluator<SoftwareLicenceParams> = {
  facts: ["software[].licensed"],
  judge: ({ params: required }, { software = [] }) => {
    if (software.length === 0) {
      return [missingFacts(["software"], { target: "software", required })];
    }
    return software.map(({ name, licensed }) => {
      const target = `software[${name}]`;
      const fine = because("licensed", { software: name });
      const breach = because("not-licensed", { software: name });
      const details = { target, actual: licensed ?? null, required };
      return judgeFlag(licensed, `${target}.licensed`, fine, breach, details);
    });
  },
};
