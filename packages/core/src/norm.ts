import { requireList, requireObject } from "./arguments.js";
import type { Citation } from "./citation.js";
import type { Instrument, Review } from "./instrument.js";
import type { IsoDay } from "./period.js";
import type { Reference } from "./reference.js";
import type { LocalizedText } from "./text.js";
import type { AccountClass, AccountScope } from "./vocabulary/account.js";
import type { DataImportance } from "./vocabulary/data.js";
import type { Confidence } from "./vocabulary/instrument.js";
import type { Modality } from "./vocabulary/norm.js";
import type { Role } from "./vocabulary/role.js";

/** The objects a norm names. A part left out does not narrow the norm. */
export interface AppliesTo {
  readonly accountClasses?: readonly AccountClass[];
  readonly scopes?: readonly AccountScope[];
  readonly importance?: readonly DataImportance[];
  /** Only data that also changes constantly. */
  readonly constantlyChanging?: true;
}

/** One member of an enumeration that a norm prints: a type of record, a function, a subsystem. */
export interface Member {
  /** Name of the member, the same in every text that means the same thing: `design-records`. */
  readonly id: string;
  /** Where it is printed; left out: within the norm's own unit. */
  readonly cite?: Citation;
  readonly title: LocalizedText;
  /** Articles of the same text that stand under it in a checklist (reading C1). */
  readonly covers?: readonly Citation[];
  /** "Others", "…" without a letter or number of its own: an open end of the list, which is not demanded (reading G19). */
  readonly open?: true;
  /** Printed with "nếu có": demanded only where there is such a thing, so its absence is for a person to explain. */
  readonly ifAny?: true;
  /** Ids under which it was listed before; a profile that still uses one means this member. */
  readonly formerly?: readonly string[];
}

/** A slip of the print and what it must mean: nothing is mended in silence. */
export interface Emendation {
  readonly printed: string;
  readonly read: string;
}

/** Everybody whom a norm binds, the bearer first. */
export function bearersOf(norm: Pick<NormBase, "bearer" | "alsoBinds">): readonly Role[] {
  requireObject(norm, "norm");
  const { bearer, alsoBinds = [] } = norm;
  requireList(alsoBinds, "norm.alsoBinds");
  return [bearer, ...alsoBinds];
}

/** What every norm carries, whether it can be judged or not. */
export interface NormBase<Topic extends string = string> {
  /** `<slug>/<name>`, stable for ever. */
  readonly id: string;
  /** Ids of rules that it replaced; attestations, waivers, reports and commands that name one mean this norm. */
  readonly formerly?: readonly string[];
  readonly cite: Citation;
  /** Further units that print the same norm or a part of it. */
  readonly alsoCites?: readonly Citation[];
  readonly modality: Modality;
  readonly bearer: Role;
  /** Others whom the same sentence binds beside the bearer. */
  readonly alsoBinds?: readonly Role[];
  /** Chooses the evaluator. */
  readonly topic: Topic;
  readonly appliesTo?: AppliesTo;
  /** All members of the enumeration that the norm prints, in its order. */
  readonly members?: readonly Member[];
  /** Links to the texts that the norm names. */
  readonly references?: readonly Reference[];
  /** Ids of the documented readings on which the norm's encoding rests. */
  readonly readings?: readonly string[];
  /** Words that the print got wrong, as printed and as read. */
  readonly emendation?: Emendation;
  /** Own words, never a pasted sentence. */
  readonly title: LocalizedText;
  /** How sure the encoding is where the text was not read as a whole; left out: read in the text. */
  readonly confidence?: Confidence;
  /** First and last day of the norm where they differ from its instrument's. */
  readonly validFrom?: IsoDay;
  readonly validTo?: IsoDay;
  /** First day on which a later act governs the same matter without an express repeal: a person decides (reading S1). */
  readonly overtakenFrom?: IsoDay;
  /** The later act that took its place, or governs the same matter. */
  readonly overtakenBy?: string;
  /** Reviews of this norm alone. */
  readonly review?: readonly Review[];
}

/** A norm with figures: `params` are what its topic's evaluator compares with. */
export interface EncodedNorm<Topic extends string = string, Params = object>
  extends NormBase<Topic> {
  readonly encoded?: true;
  readonly params: Params;
}

/** A norm that is printed but not encoded, with the reason. */
export interface UnencodedNorm<Topic extends string = string> extends NormBase<Topic> {
  readonly encoded: false;
  readonly reason: LocalizedText;
}

/** A regulation: the instrument and its norms in the order of the law. */
export interface RegulationOf<Norm extends NormBase> extends Instrument {
  readonly norms: readonly Norm[];
}
