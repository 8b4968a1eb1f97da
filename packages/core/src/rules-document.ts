import type { Citation } from "./citation.js";
import type { Instrument, Review } from "./instrument.js";
import type { AppliesTo, Emendation, Member } from "./norm.js";
import type { IsoDay } from "./period.js";
import type { Reference } from "./reference.js";
import type { LocalizedText } from "./text.js";
import type { Confidence } from "./vocabulary/instrument.js";
import type { Modality } from "./vocabulary/norm.js";
import type { Role } from "./vocabulary/role.js";

/** A norm as other languages read it. */
export interface RuleEntry<Topic extends string = string> {
  readonly id: string;
  /** Ids of rules that it replaced. */
  readonly formerly?: readonly string[];
  /** Slug of its regulation. */
  readonly regulation: string;
  readonly cite: Citation;
  readonly alsoCites?: readonly Citation[];
  readonly modality: Modality;
  readonly topic: Topic;
  readonly bearer: Role;
  /** What its text calls the bearer. */
  readonly bearerName: LocalizedText;
  readonly alsoBinds?: readonly Role[];
  readonly appliesTo?: AppliesTo;
  /** What the topic's evaluator compares with; left out where the norm is not encoded. */
  readonly params?: object;
  readonly members?: readonly Member[];
  readonly references?: readonly Reference[];
  readonly emendation?: Emendation;
  readonly title: LocalizedText;
  readonly readings: readonly string[];
  readonly encoded: boolean;
  /** Why it is not encoded. */
  readonly reason?: LocalizedText;
  readonly validFrom?: IsoDay;
  readonly validTo?: IsoDay;
  readonly confidence?: Confidence;
  readonly overtakenFrom?: IsoDay;
  readonly overtakenBy?: string;
  /** Parts of a system profile that the rule looks at. */
  readonly facts: readonly string[];
  /** SHA-256 of what is printed at its place; left out where no copy of the text prints it. */
  readonly unit?: { readonly sha256: string };
  /** Who has reviewed it, the whole regulation or the rule alone; empty: nobody. */
  readonly review: readonly Review[];
}

/** A regulation with its rules, in the order of the law. */
export interface RegulationEntry<Topic extends string = string> extends Instrument {
  readonly rules: readonly RuleEntry<Topic>[];
}

/** The rules of some regulations, for readers of any language: the content of `rules.json`. */
export interface RulesDocument<Topic extends string = string> {
  readonly schema: "ttthdl.rules/1";
  /** The versions of the encoded law: `bac-kan-11-2023@1.0.0`, several with a space between. */
  readonly version: string;
  readonly regulations: readonly RegulationEntry<Topic>[];
  /** What each reading settles, by id. */
  readonly readings: Readonly<Record<string, LocalizedText>>;
}
