import type { Role, Software, SoftwareLicenceKind } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeApproval } from "../shared/approval.js";
import { judgeFlag } from "../shared/judge-flag.js";
import { worstOf } from "../shared/worst-of.js";
import type { SoftwareApprovalBreaches, SoftwareApprovalNotes } from "./words.js";

/** What must have happened before software of these kinds is used. */
export interface SoftwareApprovalParams {
  readonly licences: readonly SoftwareLicenceKind[];
  readonly approver: Role;
  /** Further demands before use. */
  readonly before?: readonly ("origin-verified" | "weaknesses-handled" | "latest-version")[];
}

const because: ReasonMaker<SoftwareApprovalNotes & SoftwareApprovalBreaches> = makeReason;
type ApprovalNorm = NormWith<SoftwareApprovalParams>;

/**
 * Decides, one by one, whether software of the licences that the norm names was approved by the right
 * role, and what else had to be done before its use. A list with no such software leaves nothing to
 * approve; an empty list tells nothing, for no centre runs without software.
 */
export const softwareApproval: Evaluator<SoftwareApprovalParams> = {
  facts: [
    "software[].licence",
    "software[].approvedBy",
    "software[].originVerified",
    "software[].weaknessesHandled",
    "software[].latestVersion",
  ],
  judge: (norm, { software = [] }) => {
    const { params: required } = norm;
    const whole = { target: "software", required };
    if (software.length === 0) return [missingFacts(["software"], whole)];
    const bound = software.filter(
      ({ licence }) => licence === undefined || required.licences.includes(licence),
    );
    if (bound.length > 0) return bound.map((each) => judgeSoftware(norm, each));
    const reasons = [because("no-such-software", { licences: required.licences })];
    return [{ state: "not-applicable", facts: ["software[].licence"], reasons, ...whole }];
  },
};

function judgeSoftware({ params: required }: ApprovalNorm, software: Software): Outcome {
  const target = `software[${software.name}]`;
  if (software.licence === undefined) {
    return missingFacts([`${target}.licence`], { target, required });
  }
  const what = { vi: `Phần mềm ${software.name}`, en: `The software ${software.name}` };
  const approval = judgeApproval(
    software.approvedBy,
    required.approver,
    `${target}.approvedBy`,
    what,
  );
  const before = (required.before ?? []).map((demand) => {
    const { fact, breach } = BEFORE[demand];
    const data = { software: software.name };
    return judgeFlag(
      software[fact],
      `${target}.${fact}`,
      because(demand, data),
      because(breach, data),
    );
  });
  return worstOf([approval, ...before], { target, actual: software, required });
}

/** The fact that answers each demand, and the breach when it does not hold. */
const BEFORE = {
  "origin-verified": { fact: "originVerified", breach: "origin-not-verified" },
  "weaknesses-handled": { fact: "weaknessesHandled", breach: "weaknesses-not-handled" },
  "latest-version": { fact: "latestVersion", breach: "not-latest-version" },
} as const;
