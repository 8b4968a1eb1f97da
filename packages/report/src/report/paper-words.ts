import {
  type Attestation,
  type AttestedEvidence,
  type Lang,
  type LocalizedText,
  roleNames,
  type Signatory,
  type Use,
  unusedReasonNames,
  type Waiver,
} from "@ttthdl/core";
import { dayIn } from "./words.js";

type Paper = Attestation | Waiver;

/** Who signed, in which role. */
function signedBy({ name, role }: Signatory, lang: Lang): string {
  return `${name} (${roleNames[role][lang]})`;
}

function evidenceWords({ title, file, sha256 }: AttestedEvidence): string {
  const proof = [file, sha256 && `SHA-256 ${sha256}`].filter((each) => each !== undefined);
  return proof.length === 0 ? title : `${title} (${proof.join(", ")})`;
}

/** The attestation that a finding carries, in a sentence. */
export function attestationWords({ by, on, evidence, note }: Attestation, lang: Lang): string {
  const proofs = evidence.map(evidenceWords).join("; ");
  const remark = note === undefined ? "" : ` ${note}`;
  return lang === "vi"
    ? `${signedBy(by, lang)}, ngày ${dayIn(lang, on)}; minh chứng: ${proofs}.${remark}`
    : `${signedBy(by, lang)}, ${on}; evidence: ${proofs}.${remark}`;
}

/** The waiver that a finding carries, in a sentence. */
export function waiverWords({ decision, until, reason, approver }: Waiver, lang: Lang): string {
  return lang === "vi"
    ? `Theo ${decision} của ${signedBy(approver, lang)}, đến hết ngày ${dayIn(lang, until)}: ${reason}`
    : `By ${decision} of ${signedBy(approver, lang)}, until ${until}: ${reason}`;
}

/** Whether a paper holds on the day of the question, or why it answered nothing. */
export function standingWords({ expiry, unused }: Use<Paper>, lang: Lang): string {
  if (unused !== undefined) return `${UNUSED[lang]}, ${unusedReasonNames[unused][lang]}`;
  return (expiry === "expiring" ? EXPIRING : HOLDS)[lang];
}

/**
 * What became of a paper, in a line: what it answered and until when; or why nothing, and then what it says,
 * as no finding carries it.
 */
export function useWords(use: Use<Paper>, lang: Lang): string {
  const { paper, validTo, expiry, answered, unused } = use;
  const isWaiver = "decision" in paper;
  const name = isWaiver
    ? `${lang === "vi" ? "Miễn trừ" : "Waiver"} ${paper.decision}`
    : attestationName(paper, lang);
  const head = `${name}, ${paper.rule}`;
  if (unused !== undefined) {
    const said = isWaiver ? waiverWords(paper, lang) : attestationWords(paper, lang);
    return `${head}: ${standingWords(use, lang)}. ${said}`;
  }
  const end = validTo === null ? "" : dayIn(lang, validTo);
  const soon = expiry === "expiring" ? `, ${EXPIRING[lang]}` : "";
  return lang === "vi"
    ? `${head}: dùng cho ${answered} kết quả, có giá trị đến hết ngày ${end}${soon}.`
    : `${head}: answers ${answered} finding${answered === 1 ? "" : "s"}, holds until ${end}${soon}.`;
}

function attestationName({ on, met }: Attestation, lang: Lang): string {
  return lang === "vi"
    ? `Xác nhận ngày ${dayIn(lang, on)} (${met ? "đạt" : "không đạt"})`
    : `Attestation of ${on} (${met ? "met" : "not met"})`;
}

const UNUSED: LocalizedText = { vi: "không dùng", en: "unused" };
const EXPIRING: LocalizedText = { vi: "sắp hết hạn", en: "about to expire" };
const HOLDS: LocalizedText = { vi: "còn hiệu lực", en: "holds" };
