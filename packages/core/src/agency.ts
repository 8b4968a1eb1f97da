import type { IsoDay } from "./period.js";
import type { LocalizedText } from "./text.js";
import type { Confidence } from "./vocabulary/instrument.js";
import type { AgencyFunction } from "./vocabulary/role.js";

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
