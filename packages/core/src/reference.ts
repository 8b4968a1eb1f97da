import type { Citation } from "./citation.js";
import type { IsoDay } from "./period.js";
import type { LocalizedText } from "./text.js";
import type { CitedKind } from "./vocabulary/instrument.js";
import type { ReferenceRelation } from "./vocabulary/norm.js";

/** A text that a regulation names: another instrument, a standard, a plan. */
export interface CitedInstrument {
  /** Short name inside one regulation, for its references: `tt-03-2013`. */
  readonly id: string;
  readonly kind: CitedKind;
  /** Number as it must be: `03/2013/TT-BTTTT`, `TCVN 6909:2001`. Laws are named without one. */
  readonly number?: string;
  /** The number as printed where the print is wrong. */
  readonly printedAs?: string;
  readonly title: LocalizedText;
  readonly issuedOn?: IsoDay;
  /** Slug of the regulation of this project that encodes it. */
  readonly slug?: string;
}

/** A typed link from a norm to another text, or to another place of its own. */
export interface Reference {
  /** Id of a {@link CitedInstrument} of the same regulation; left out: the regulation itself. */
  readonly to?: string;
  readonly relation: ReferenceRelation;
  /** Where in the other text, when the print says so. */
  readonly cite?: Citation;
}
