import { addPeriod } from "@ttthdl/calendar";
import {
  type Attestation,
  type Expiry,
  type Finding,
  type IsoDay,
  type Role,
  roleNames,
  type UnusedReason,
} from "@ttthdl/core";
import type { Norm } from "../norm.js";
import { attestationTerms } from "../topics/attestation/terms.js";
import { makeReason, type ReasonMaker } from "../topics/outcome.js";
import type { CommonBreaches, CommonNotes } from "../topics/shared/messages.js";
import { type Answered, isAbout, type StandingQuestion } from "./answered.js";
import { expiryOn } from "./expiry.js";
import { findNorm } from "./find-norm.js";

const because: ReasonMaker<CommonNotes & CommonBreaches> = makeReason;

/** An attestation, judged by itself: whether its signatory is entitled, and until when it holds. */
interface Standing {
  readonly paper: Attestation;
  readonly validTo: IsoDay | null;
  readonly expiry: Expiry;
  /** Why it can answer nothing; left out when it can. */
  readonly barred?: UnusedReason;
}

/**
 * Lets attestations answer the findings that wait for a person (`manual`). The last one of each role counts, of two
 * of one day the one that says "not met", and so of several roles. An attestation by the wrong role, or one that does
 * not hold on the day of the question, answers nothing and is reported.
 */
export function applyAttestations(
  findings: readonly Finding[],
  attestations: readonly Attestation[],
  question: StandingQuestion,
): Answered<Attestation> {
  const standings = attestations.map((paper) => standingOf(paper, question));
  const answered = new Map<Attestation, number>();
  const superseded = new Set<Attestation>();
  const result = findings.map((finding) => {
    if (finding.state !== "manual" || isUnread(finding)) return finding;
    const able = standings
      .filter(({ barred, paper }) => barred === undefined && isAbout(paper, finding))
      .sort((a, b) => byPrecedence(a.paper, b.paper));
    const best = decisive(able);
    if (best === undefined) return finding;
    for (const other of able) if (other !== best) superseded.add(other.paper);
    answered.set(best.paper, (answered.get(best.paper) ?? 0) + 1);
    return attested(finding, best);
  });
  const uses = standings.map(({ paper, validTo, expiry, barred }) => {
    const count = answered.get(paper) ?? 0;
    const idle = superseded.has(paper) ? "superseded" : "nothing-to-answer";
    const use = { paper, validTo, expiry, answered: count };
    return count > 0 ? use : { ...use, unused: barred ?? idle };
  });
  return { findings: result, uses };
}

/** Nobody can answer for a text that is not at hand. */
function isUnread({ reasons }: Finding): boolean {
  return reasons.some(({ code }) => code === "not-encoded");
}

function standingOf(paper: Attestation, { regulations, asOf }: StandingQuestion): Standing {
  const found = findNorm(regulations, paper.rule);
  if (found === undefined) {
    return { paper, validTo: null, expiry: "valid", barred: "unknown-rule" };
  }
  const { attesters, holds } = attestationTerms(found.norm);
  const validTo = addPeriod(paper.on, holds);
  const expiry = expiryOn(asOf, validTo, paper.on);
  if (!attesters.includes(paper.by.role)) {
    return { paper, validTo, expiry, barred: "role-not-entitled" };
  }
  if (paper.textApplied === undefined && refersOnly(found.norm)) {
    return { paper, validTo, expiry, barred: "text-not-named" };
  }
  const lapsed = expiry === "expired" || expiry === "not-yet";
  return lapsed ? { paper, validTo, expiry, barred: expiry } : { paper, validTo, expiry };
}

/** Whether what the norm demands stands in another text, so that its attestation must name the one applied (reading S2). */
function refersOnly({ references = [] }: Norm): boolean {
  return references.some(({ relation }) => relation === "delegates");
}

/** Each role's last word counts; where one of them says "not met", no other can say otherwise. */
function decisive(latestFirst: readonly Standing[]): Standing | undefined {
  const lastWords = new Map<Role, Standing>();
  for (const standing of latestFirst) {
    const { role } = standing.paper.by;
    if (!lastWords.has(role)) lastWords.set(role, standing);
  }
  return [...lastWords.values()].find(({ paper }) => !paper.met) ?? latestFirst[0];
}

function byPrecedence(a: Attestation, b: Attestation): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return Number(a.met) - Number(b.met);
}

function attested(finding: Finding, { paper, validTo }: Standing): Finding {
  const { on, by, met } = paper;
  const data = { on, role: roleNames[by.role], validTo: validTo ?? on };
  return {
    ...finding,
    state: met ? "compliant" : "violated",
    reasons: [because(met ? "attested-met" : "attested-not-met", data)],
    readings: finding.readings.includes("A1") ? finding.readings : [...finding.readings, "A1"],
    attestation: paper,
  };
}
