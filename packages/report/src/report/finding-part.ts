import {
  type Evidence,
  type Finding,
  formatCitation,
  type Lang,
  type LocalizedText,
  provenanceNames,
} from "@ttthdl/core";
import { describeFinding } from "@ttthdl/policy";
import { attestationWords, waiverWords } from "./paper-words.js";
import { stateLabel } from "./states.js";

/** One finding in words. */
export interface FindingPart {
  /** Its place in the report, counted from 1. */
  readonly number: number;
  readonly finding: Finding;
  readonly title: string;
  readonly state: string;
  readonly citation: string;
  readonly message: string;
  /** What an inspector would ask to see, where that is all there is to say. */
  readonly wanted: readonly string[];
  readonly remedy?: string;
  readonly advisories: readonly string[];
  readonly sources: readonly string[];
  readonly attestation?: string;
  readonly waiver?: string;
}

/** What concerns a whole regulation is said once, not at each of its rules. */
const OF_THE_INSTRUMENT: readonly string[] = ["in-force-date-assumed", "doubtful-status"];

/** One finding in words; what concerns its whole regulation is left to the regulation. */
export function findingPart(
  finding: Finding,
  title: string,
  lang: Lang,
  number: number = 1,
): FindingPart {
  const { attestation, waiver, evidence = [] } = finding;
  const { message, remedy, advisories } = describeFinding(finding, lang);
  const wanted = wantedIn(finding, lang);
  return {
    number,
    finding,
    title,
    state: stateLabel(finding.state, lang),
    citation: formatCitation(finding.cite, lang),
    message: wanted.length > 0 ? "" : message,
    wanted,
    ...(remedy !== undefined && { remedy }),
    advisories: advisories.filter((_, index) => !isOfTheInstrument(finding, index)),
    sources: evidence.map((each) => evidenceWords(each, lang)),
    ...(attestation && { attestation: attestationWords(attestation, lang) }),
    ...(waiver && { waiver: waiverWords(waiver, lang) }),
  };
}

/** What a finding says of its whole regulation: a doubtful status, an assumed date. */
export function instrumentNotes(finding: Finding, lang: Lang): readonly string[] {
  const { advisories } = describeFinding(finding, lang);
  return advisories.filter((_, index) => isOfTheInstrument(finding, index));
}

function isOfTheInstrument({ advisories }: Finding, index: number): boolean {
  return OF_THE_INSTRUMENT.includes(advisories[index]?.code ?? "");
}

/** The evidence that a finding of an attested norm asks for, thing by thing. */
function wantedIn({ state, reasons }: Finding, lang: Lang): readonly string[] {
  const [reason] = reasons;
  if (state !== "manual" || reason?.code !== "evidence-wanted") return [];
  return (reason.data["evidence"] as unknown as readonly LocalizedText[]).map((text) => text[lang]);
}

function evidenceWords({ source, provenance, note }: Evidence, lang: Lang): string {
  const known = `${source} (${provenanceNames[provenance][lang]})`;
  return note === undefined ? known : `${known}: ${note[lang]}`;
}
