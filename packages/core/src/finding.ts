import type { Attestation, Waiver } from "./attestation.js";
import type { Citation } from "./citation.js";
import type { Json, PlainData } from "./json.js";
import type { IsoDay } from "./period.js";
import type { LocalizedText } from "./text.js";
import type { Provenance } from "./vocabulary/finding.js";
import type { Role } from "./vocabulary/role.js";
import type { CountedUnit, LegalUnit } from "./vocabulary/unit.js";

/** Why a finding came out as it did: a code of the topic's catalogue and what its sentence needs. */
export interface Reason {
  readonly code: string;
  readonly data: { readonly [key: string]: Json };
}

/** Days, the first and the last one included. */
export interface DayInterval {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Where a fact came from. */
export interface Evidence {
  /** Path in the system profile: `lockout.threshold`. */
  readonly path: string;
  /** File and key: `realm.json: failureFactor`. */
  readonly source: string;
  /** The line of that file, from 1; left out where the file does not have the key, or its lines are not known. */
  readonly line?: number;
  /** The days that the fact speaks about; left out where the file tells none, as a configuration does. */
  readonly interval?: DayInterval;
  readonly provenance: Provenance;
  readonly note?: LocalizedText;
}

/** How far a violated value is from the nearest compliant one. */
export interface Distance {
  readonly amount: number;
  readonly unit: LegalUnit | CountedUnit;
}

/** Whose duty a finding is about, as the text calls that bearer. */
export interface Bearer {
  readonly role: Role;
  readonly name: LocalizedText;
  /** Others whom the same sentence binds. */
  readonly also?: readonly Bearer[];
}

/** What every finding carries. */
export interface FindingBase {
  readonly rule: string;
  readonly regulation: string;
  readonly cite: Citation;
  readonly topic: string;
  /** Given by `check`; left out where one password or one lock is judged. */
  readonly bearer?: Bearer;
  /** The file that was judged. */
  readonly subject?: string;
  /** The part of the subject that the finding is about: `passwordPolicy[0]`, `accounts[an.nv]`. */
  readonly target?: string;
  /** Paths in the profile that were looked at. */
  readonly facts?: readonly string[];
  /** The day from which a list of what was done was judged; left out where no list was (reading G13). */
  readonly judgedFrom?: IsoDay;
  readonly reasons: readonly Reason[];
  readonly advisories: readonly Reason[];
  readonly readings: readonly string[];
  readonly actual?: PlainData;
  readonly required?: PlainData;
  readonly evidence?: readonly Evidence[];
  /** The person's word that decided it: such a finding is no measurement. */
  readonly attestation?: Attestation;
  /** The decision to bear the breach for a while; the state stays what it is. */
  readonly waiver?: Waiver;
}

/** The facts satisfy the norm. */
export interface CompliantFinding extends FindingBase {
  readonly state: "compliant";
}

/** The facts break the norm; the reasons name each breach and its remedy. */
export interface ViolatedFinding extends FindingBase {
  readonly state: "violated";
  readonly distance?: Distance;
}

/** The norm does not speak about this object or this day. */
export interface NotApplicableFinding extends FindingBase {
  readonly state: "not-applicable";
}

/** A person must look: the reasons name the evidence wanted. */
export interface ManualFinding extends FindingBase {
  readonly state: "manual";
}

/** Facts are missing; nothing was measured. */
export interface IndeterminateFinding extends FindingBase {
  readonly state: "indeterminate";
  readonly missing: readonly string[];
}

/** The norm is issued but not yet in force, or its first term has not yet run out. */
export interface UpcomingFinding extends FindingBase {
  readonly state: "upcoming";
  readonly on: IsoDay;
}

/** The evaluator failed; reported, never thrown out of the run. */
export interface ErrorFinding extends FindingBase {
  readonly state: "error";
}

/** One judgement: a rule, a subject, and what came of it. */
export type Finding =
  | CompliantFinding
  | ViolatedFinding
  | NotApplicableFinding
  | ManualFinding
  | IndeterminateFinding
  | UpcomingFinding
  | ErrorFinding;

/** A reason with its sentence in one language. */
export interface WordedReason extends Reason {
  readonly message: string;
}

/** Keeps the alternatives of a union apart. */
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

/** A finding with its words in one language. */
export type WordedFinding = DistributiveOmit<Finding, "bearer"> & {
  readonly bearer?: WordedBearer;
  readonly message: string;
  /** What to do; given for breaches. */
  readonly remedy?: string;
  readonly advisories: readonly WordedReason[];
};

/** A bearer in one language. */
export interface WordedBearer {
  readonly role: Role;
  readonly name: string;
  readonly also?: readonly WordedBearer[];
}

/** Whether a finding was measured: it holds or it does not, by facts and not by somebody's word. */
export function isMeasurement({ state, attestation }: Finding): boolean {
  return attestation === undefined && (state === "compliant" || state === "violated");
}
