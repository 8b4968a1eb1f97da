import { addPeriod } from "@ttthdl/calendar";
import {
  type Attestation,
  type Expiry,
  type Finding,
  type IsoDay,
  roleNameIn,
  type StatedAgency,
  type UnusedReason,
} from "@ttthdl/core";
import type { Norm } from "../norm.js";
import { successorsOf } from "../rule-ids.js";
import { attestationTerms } from "../topics/attestation/terms.js";
import { makeReason, type ReasonMaker } from "../topics/outcome.js";
import type { CommonBreaches, CommonNotes } from "../topics/shared/messages.js";
import { type Answered, isAbout, type StandingQuestion } from "./answered.js";
import { attestedByBodies, boundBodies } from "./bearers/attested-by-bodies.js";
import { expiryOn } from "./expiry.js";
import { findNorm } from "./find-norm.js";
import { isUnanswerable } from "./verdict.js";

const because: ReasonMaker<CommonNotes & CommonBreaches> = makeReason;

/** An attestation, judged by itself: whether its signatory is entitled, and until when it holds. */
interface Standing {
  readonly paper: Attestation;
  readonly validTo: IsoDay | null;
  readonly expiry: Expiry;
  /** Why it can answer nothing; left out when it can. */
  readonly barred?: UnusedReason;
}

/** The question, and the bodies that the profiles name. */
export interface AttestedQuestion extends StandingQuestion {
  readonly agencies?: readonly StatedAgency[];
}

/**
 * Lets attestations answer the findings that wait for a person (`manual`). The last one of each signatory counts, of two
 * of one day the one that says "not met", and so of several signatories. Where a norm binds each of several bodies, each
 * of them must sign (reading G16). An attestation by the wrong role, or one that does not hold on the day of the question,
 * answers nothing and is reported.
 */
export function applyAttestations(
  findings: readonly Finding[],
  attestations: readonly Attestation[],
  question: AttestedQuestion,
): Answered<Attestation> {
  const standings = attestations.map((paper) => standingOf(paper, question));
  const successors = successorsOf(question.regulations);
  const answered = new Map<Attestation, number>();
  const superseded = new Set<Attestation>();
  const result = findings.map((finding) => {
    if (finding.state !== "manual" || isUnanswerable(finding)) return finding;
    const able = standings
      .filter(({ barred, paper }) => barred === undefined && isAbout(paper, finding, successors))
      .sort((a, b) => byPrecedence(a.paper, b.paper));
    const words = lastWords(able);
    const best = words.find(({ paper }) => !paper.met) ?? able[0];
    if (best === undefined) return finding;
    const bound = best.paper.met ? boundBodies(finding, question) : undefined;
    const heard = bound === undefined ? [best] : words;
    for (const each of able) if (!heard.includes(each)) superseded.add(each.paper);
    for (const { paper } of heard) answered.set(paper, (answered.get(paper) ?? 0) + 1);
    const settled = attested(finding, best, question);
    if (bound === undefined) return settled;
    return attestedByBodies(
      finding,
      settled,
      bound,
      words.map(({ paper }) => paper),
    );
  });
  const uses = standings.map(({ paper, validTo, expiry, barred }) => {
    const count = answered.get(paper) ?? 0;
    const idle = superseded.has(paper) ? "superseded" : "nothing-to-answer";
    const use = { paper, validTo, expiry, answered: count };
    return count > 0 ? use : { ...use, unused: barred ?? idle };
  });
  return { findings: result, uses };
}

function standingOf(
  paper: Attestation,
  { regulations, asOf, agencies = [] }: AttestedQuestion,
): Standing {
  const found = findNorm(regulations, paper.rule);
  if (found === undefined) {
    return { paper, validTo: null, expiry: "valid", barred: "unknown-rule" };
  }
  const { norm } = found;
  const { attesters, holds } = attestationTerms(norm);
  const validTo = addPeriod(paper.on, holds);
  const expiry = expiryOn(asOf, validTo, paper.on);
  if (!attesters.includes(paper.by.role)) {
    return { paper, validTo, expiry, barred: "role-not-entitled" };
  }
  if (!isKnownBody(paper, agencies)) return { paper, validTo, expiry, barred: "unknown-agency" };
  if (refersOnly(norm) && paper.met && !citesText(paper)) {
    return { paper, validTo, expiry, barred: "text-not-named" };
  }
  const lapsed = expiry === "expired" || expiry === "not-yet";
  return lapsed ? { paper, validTo, expiry, barred: expiry } : { paper, validTo, expiry };
}

/** Whether what the norm demands stands in another text, so that its attestation must name the one applied (reading S2). */
function refersOnly({ references = [] }: Norm): boolean {
  return references.some(({ relation }) => relation === "delegates");
}

/** Each signatory's last word counts: of a role, or of one body of a role. */
function lastWords(latestFirst: readonly Standing[]): readonly Standing[] {
  const words = new Map<string, Standing>();
  for (const standing of latestFirst) {
    const { role, agency = "" } = standing.paper.by;
    const signatory = JSON.stringify([role, agency]);
    if (!words.has(signatory)) words.set(signatory, standing);
  }
  return [...words.values()];
}

/** Number and article stand in a field of their own, or in the words of the evidence or the note. */
function citesText({ textApplied, evidence, note = "" }: Attestation): boolean {
  if (textApplied !== undefined) return true;
  const words = [...evidence.map(({ title }) => title), note];
  return words.some((each) => /\d\/\S*\p{Lu}/u.test(each) && /(?:Điều|Article) \d/iu.test(each));
}

function isKnownBody({ by: { agency } }: Attestation, known: readonly StatedAgency[]): boolean {
  return agency === undefined || known.length === 0 || known.some(({ id }) => id === agency);
}

function byPrecedence(a: Attestation, b: Attestation): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return Number(a.met) - Number(b.met);
}

function attested(
  finding: Finding,
  { paper, validTo }: Standing,
  { regulations }: AttestedQuestion,
): Finding {
  const { on, by, met } = paper;
  const instrument = regulations.find(({ slug }) => slug === finding.regulation) ?? {};
  const data = { on, role: roleNameIn(instrument, by.role), validTo: validTo ?? on };
  return {
    ...finding,
    state: met ? "compliant" : "violated",
    reasons: [because(met ? "attested-met" : "attested-not-met", data)],
    readings: finding.readings.includes("A1") ? finding.readings : [...finding.readings, "A1"],
    attestation: paper,
  };
}
