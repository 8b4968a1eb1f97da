import type { IsoDay } from "../period.js";

/** A province or centrally run city. A merger ends the old province and begins a new one: two entities. */
export interface Province {
  /** ASCII name; the successors of 2025 end in `-2025`: `bac-ninh`, `bac-ninh-2025`. */
  readonly id: string;
  /** Vietnamese name, NFC, without the kind of unit. */
  readonly name: string;
  /** A centrally run city whose name does not say so. */
  readonly city?: true;
  /** Two digits. The same code may have belonged to another province before 2025-07-01. */
  readonly code: string;
  /** First day; left out when it began before the period that this table covers. */
  readonly validFrom?: IsoDay;
  /** Last day, inclusive. */
  readonly validTo?: IsoDay;
  /** Id of the province that its territory went into. */
  readonly successor?: string;
  /** Ids of the provinces whose territories make this one. */
  readonly absorbed?: readonly string[];
  /** The name it had before, up to and including a day. */
  readonly formerName?: { readonly name: string; readonly validTo: IsoDay };
}
