import type { LocalizedText, Role } from "@ttthdl/core";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { ApprovalBreaches, ApprovalNotes } from "./approval-messages.js";

const because: ReasonMaker<ApprovalNotes & ApprovalBreaches> = makeReason;

/** Decides whether something was approved by the role that the norm names: by nobody else. */
export function judgeApproval(
  approvedBy: Role | "nobody" | undefined,
  approver: Role,
  path: string,
  what: LocalizedText,
): Outcome {
  const facts = [path];
  if (approvedBy === undefined) return missingFacts(facts);
  if (approvedBy === approver) {
    return { state: "compliant", facts, reasons: [because("approved", { what, approver })] };
  }
  const breach =
    approvedBy === "nobody"
      ? because("not-approved", { what, approver })
      : because("approved-by-another", { what, approver, by: approvedBy });
  return { state: "violated", facts, reasons: [breach] };
}
