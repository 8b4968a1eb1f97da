import type { Confidence } from "./instrument.js";
import type { IsoDay } from "./period.js";
import type { LocalizedText } from "./text.js";

/** What an agency is asked for in the texts. In 2025 one department was split by function. */
export type AgencyFunction =
  | "data-centre-manager"
  | "operator"
  | "network-security"
  | "district-addressee";

/** Every function, in the order of the table of successions. */
export const agencyFunctions: readonly AgencyFunction[] = [
  "data-centre-manager",
  "operator",
  "network-security",
  "district-addressee",
];

/** Who performs a function, from one day to another. The texts keep the name that they print (reading O4). */
export interface Agency {
  readonly function: AgencyFunction;
  readonly name: LocalizedText;
  /** First day; left out for the agency that the texts name. */
  readonly validFrom?: IsoDay;
  /** Last day, inclusive; left out while it lasts. */
  readonly validTo?: IsoDay;
  readonly confidence: Confidence;
  /** The days are "from about": each province reorganised on a day of its own. */
  readonly approximate?: true;
}
