import type { Attestation, Use, Waiver } from "./attestation.js";
import type { Finding, WordedFinding } from "./finding.js";
import type { InstrumentStatus } from "./instrument.js";
import type { IsoDay } from "./period.js";
import type { Lang } from "./text.js";
import type { AccountClass } from "./vocabulary/account.js";
import type { FindingState, SubjectKind } from "./vocabulary/finding.js";
import type { SystemKind, TerritoryKind } from "./vocabulary/instrument.js";
import type { Role } from "./vocabulary/role.js";

/** How many findings came out in each state. */
export type Totals = Readonly<Record<FindingState, number>>;

/** A file that was judged: a system's profile, or what a product's configuration says. */
export interface ReportedSubject {
  readonly name?: string;
  readonly kind: SubjectKind;
  readonly system?: { readonly name?: string; readonly kind?: SystemKind };
  /** The only classes of accounts that exist there, as stated (reading P13). */
  readonly accountClasses?: readonly AccountClass[];
  /** SHA-256 of the file, in lower-case hexadecimal. */
  readonly sha256?: string;
}

/** The software that a vendor hands in the report for. */
export interface ReportedProduct {
  readonly name: string;
  readonly version?: string;
}

/** A text that a report was made by, as it stands on the day of the question. */
export interface ReportedInstrument {
  /** Its slug. */
  readonly regulation: string;
  readonly number: string;
  readonly territory: TerritoryKind;
  readonly province?: string;
  /** Left out before its first dated status. */
  readonly status?: InstrumentStatus;
  /** Where it applies and what limits its force, in words. */
  readonly notes: readonly string[];
}

/** What a check answers. Same input, same order, same bytes. */
export interface Report {
  readonly schema: "ttthdl.report/1";
  readonly asOf: IsoDay;
  /** Slugs of the regulations judged, in the order asked for. */
  readonly regulations: readonly string[];
  /** Whether any finding is a measurement: `compliant` or `violated` from facts, not by attestation. */
  readonly measured: boolean;
  readonly tool: {
    readonly name: string;
    readonly version: string;
    /** The versions of the encoded law judged by, as `rulesVersionOf` writes them. */
    readonly rulesVersion: string;
    /** SHA-256 of the rules judged by, as `rulesText` writes them. */
    readonly rulesDigest?: string;
  };
  readonly product?: ReportedProduct;
  readonly subjects: readonly ReportedSubject[];
  readonly totals: Totals;
  /** How many of the findings are about definitions and permissions, with which nobody can comply; totals count them. */
  readonly definitionsAndPermissions: number;
  /** How many of the open findings nobody can answer, because what the text says there is not at hand. */
  readonly unanswerable: number;
  /** How many rules no subject could speak about. */
  readonly notExamined: number;
  /** Their ids, in the order of the law. */
  readonly notExaminedRules: readonly string[];
  readonly findings: readonly Finding[];
  /** What became of each attestation and each waiver, in the order given. */
  readonly attestations: readonly Use<Attestation>[];
  readonly waivers: readonly Use<Waiver>[];
}

/** Which findings of a report are shown; its totals speak of all that was judged. */
export interface ShownFindings {
  /** Only duties of these bearers. */
  readonly bearers?: readonly Role[];
}

/** A report with its words in one language, as `ttthdl check --format json` writes it. */
export interface WordedReport extends Omit<Report, "findings"> {
  readonly lang: Lang;
  /** The texts judged by, each once: where it applies and what is known of its status. */
  readonly instruments: readonly ReportedInstrument[];
  /** Where it speaks of an incident and national law was not asked for: the parallel duties, in one line. */
  readonly nationalDuties?: string;
  /** Where findings are left out: which ones are here. */
  readonly shown?: ShownFindings;
  readonly disclaimer: string;
  readonly findings: readonly WordedFinding[];
}
