import type { Finding, Role, Use, Waiver } from "@ttthdl/core";
import { successorsOf } from "../rule-ids.js";
import { type Answered, isAbout, type StandingQuestion } from "./answered.js";
import { expiryOn } from "./expiry.js";
import { findNorm } from "./find-norm.js";

/**
 * Marks the breaches that a waiver covers. The finding keeps its state: a waiver explains a breach, it does
 * not mend it. A waiver that has expired, comes from somebody who decides nothing, names no rule that was judged or
 * covers no breach is reported.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  question: StandingQuestion,
): Answered<Waiver> {
  const holding = waivers.filter(
    (waiver) => isEntitled(waiver) && expiryOn(question.asOf, waiver.until) !== "expired",
  );
  const successors = successorsOf(question.regulations);
  const answered = new Map<Waiver, number>();
  const result = findings.map((finding): Finding => {
    if (finding.state !== "violated") return finding;
    const waiver = holding.find((each) => isAbout(each, finding, successors));
    if (waiver === undefined) return finding;
    answered.set(waiver, (answered.get(waiver) ?? 0) + 1);
    return { ...finding, waiver };
  });
  const uses = waivers.map((waiver) => useOf(waiver, answered.get(waiver) ?? 0, question));
  return { findings: result, uses };
}

/** Those who use the centre, work in it or sell to it excuse nobody, least of all themselves. */
const DECIDES_NOTHING: readonly Role[] = ["user", "everyone", "operating-staff", "supplier"];

function isEntitled({ approver: { role } }: Waiver): boolean {
  return !DECIDES_NOTHING.includes(role);
}

function useOf(paper: Waiver, answered: number, question: StandingQuestion): Use<Waiver> {
  const expiry = expiryOn(question.asOf, paper.until);
  const use = { paper, validTo: paper.until, expiry, answered };
  if (answered > 0) return use;
  if (findNorm(question.regulations, paper.rule) === undefined) {
    return { ...use, unused: "unknown-rule" };
  }
  if (!isEntitled(paper)) return { ...use, unused: "role-not-entitled" };
  return { ...use, unused: expiry === "expired" ? "expired" : "nothing-to-answer" };
}
