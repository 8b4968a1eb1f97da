import type { ApplicationKind } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { judgeFlag } from "../shared/judge-flag.js";
import type { ApplicationInUseBreaches, ApplicationInUseNotes } from "./words.js";

/** An application of this kind must be in use. */
export interface ApplicationInUseParams {
  readonly application: ApplicationKind;
  /** Only agencies that provide administrative services to the public are bound. */
  readonly onlyWithPublicServices?: true;
}

const because: ReasonMaker<ApplicationInUseNotes & ApplicationInUseBreaches> = makeReason;

/**
 * Decides whether the application that the norm names is in use. A list of applications that is given is
 * complete: what is not in it is not in use. Where the text binds agencies with services for the public
 * alone, only one that is stated to have none is free.
 */
export const applicationInUse: Evaluator<ApplicationInUseParams> = {
  facts: ["applications[].kind", "applications[].inUse", "providesPublicServices"],
  judge: ({ params: required }, { applications, providesPublicServices }) => {
    const target = `applications[${required.application}]`;
    if (required.onlyWithPublicServices && providesPublicServices === false) {
      const facts = ["providesPublicServices"];
      const reasons = [because("no-public-services", {})];
      return [{ state: "not-applicable", target, facts, reasons, required }];
    }
    const path = `${target}.inUse`;
    if (applications === undefined) return [missingFacts([path], { target, required })];
    const found = applications.find(({ kind }) => kind === required.application);
    const inUse = found === undefined ? false : found.inUse;
    const fine = because("in-use", required);
    const breach = because("not-in-use", required);
    return [judgeFlag(inUse, path, fine, breach, { target, actual: inUse ?? null, required })];
  },
};
