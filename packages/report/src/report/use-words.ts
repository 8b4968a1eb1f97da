import {
  type Attestation,
  type AttestedEvidence,
  formatDay,
  type Instrument,
  type Lang,
  roleNameIn,
  type Signatory,
  type Use,
  unusedReasonNames,
  type Waiver,
} from "@ttthdl/core";
import { reportWords } from "./words.js";

type AttestationOrWaiver = Attestation | Waiver;

/** The text that a paper is about: it says what its roles are called. */
type Text = Pick<Instrument, "roleNames">;

/** Who signed, in which role, as the text calls it. */
function signedBy({ name, role }: Signatory, text: Text, lang: Lang): string {
  return `${name} (${roleNameIn(text, role)[lang]})`;
}

function evidenceWords({ title, file, sha256 }: AttestedEvidence): string {
  const proof = [file, sha256 && `SHA-256 ${sha256}`].filter((each) => each !== undefined);
  return proof.length === 0 ? title : `${title} (${proof.join(", ")})`;
}

/** The attestation that a finding carries, in a sentence. */
export function attestationWords(
  { by, on, evidence, note, textApplied }: Attestation,
  text: Text,
  lang: Lang,
): string {
  const applied = textApplied && reportWords[lang].textApplied(textApplied);
  const proofs = [...evidence.map(evidenceWords), ...(applied ? [applied] : [])].join("; ");
  const words = reportWords[lang].attestationCarried(
    signedBy(by, text, lang),
    formatDay(on, lang),
    proofs,
  );
  return note === undefined ? words : `${words} ${note}`;
}

/** The waiver that a finding carries, in a sentence. */
export function waiverWords(
  { decision, until, reason, approver }: Waiver,
  text: Text,
  lang: Lang,
): string {
  const { waiverCarried } = reportWords[lang];
  return waiverCarried(decision, signedBy(approver, text, lang), formatDay(until, lang), reason);
}

/** Whether an attestation or a waiver holds on the day of the question, or why it answered nothing. */
export function standingWords({ expiry, unused }: Use<AttestationOrWaiver>, lang: Lang): string {
  const words = reportWords[lang];
  if (unused !== undefined) return `${words.unused}, ${unusedReasonNames[unused][lang]}`;
  return expiry === "expiring" ? words.expiring : words.holds;
}

/**
 * What became of an attestation or a waiver, in a line: what it answered and until when; or why nothing, and then
 * what it says, as no finding carries it.
 */
export function useWords(use: Use<AttestationOrWaiver>, text: Text, lang: Lang): string {
  const { paper, validTo, expiry, answered, unused } = use;
  const words = reportWords[lang];
  const isWaiver = "decision" in paper;
  const name = isWaiver
    ? words.waiverOf(paper.decision)
    : words.attestationOf(formatDay(paper.on, lang), paper.met);
  const head = `${name}, ${paper.rule}`;
  if (unused !== undefined) {
    const content = isWaiver ? waiverWords(paper, text, lang) : attestationWords(paper, text, lang);
    return `${head}: ${standingWords(use, lang)}. ${content}`;
  }
  const until = validTo === null ? "" : formatDay(validTo, lang);
  const soon = expiry === "expiring" ? `, ${words.expiring}` : "";
  return `${head}: ${words.answers(answered, until)}${soon}.`;
}
