import {
  type Bearer,
  type Evidence,
  type Finding,
  formatCitation,
  type Instrument,
  type Lang,
  provenanceNames,
} from "@ttthdl/core";
import { describeFinding } from "@ttthdl/policy";
import { evidenceWanted } from "@ttthdl/policy/internal";
import { stateLabel } from "./states.js";
import { attestationWords, waiverWords } from "./use-words.js";

/** One finding in words. */
export interface FindingPart {
  /** Its place in the report, counted from 1. */
  readonly number: number;
  readonly finding: Finding;
  readonly title: string;
  readonly state: string;
  readonly citation: string;
  /** Whose duty it is, as the text calls them. */
  readonly bearer?: string;
  readonly message: string;
  /** What an inspector would ask to see, where that is all there is to say. */
  readonly wanted: readonly string[];
  readonly remedy?: string;
  readonly advisories: readonly string[];
  readonly sources: readonly string[];
  readonly attestation?: string;
  readonly waiver?: string;
}

/** The title of the rule of a finding, and its text, which says what its roles are called. */
interface FindingRule {
  readonly title: string;
  readonly instrument: Pick<Instrument, "roleNames">;
}

/** One finding in words. */
export function findingPart(
  finding: Finding,
  { title, instrument }: FindingRule,
  lang: Lang,
  number: number = 1,
): FindingPart {
  const { attestation, waiver, bearer, evidence = [] } = finding;
  const { message, remedy, advisories } = describeFinding(finding, lang);
  const wanted = evidenceWanted(finding).map((text) => text[lang]);
  return {
    number,
    finding,
    title,
    state: stateLabel(finding.state, lang),
    citation: formatCitation(finding.cite, lang),
    ...(bearer && { bearer: bearerWords(bearer, lang) }),
    message: wanted.length > 0 ? "" : message,
    wanted,
    ...(remedy !== undefined && { remedy }),
    advisories,
    sources: evidence.map((each) => evidenceWords(each, lang)),
    ...(attestation && { attestation: attestationWords(attestation, instrument, lang) }),
    ...(waiver && { waiver: waiverWords(waiver, instrument, lang) }),
  };
}

function evidenceWords({ source, provenance, note }: Evidence, lang: Lang): string {
  const known = `${source} (${provenanceNames[provenance][lang]})`;
  return note === undefined ? known : `${known}: ${note[lang]}`;
}

function bearerWords({ name, also = [] }: Bearer, lang: Lang): string {
  return [name, ...also.map((each) => each.name)].map((each) => each[lang]).join("; ");
}
