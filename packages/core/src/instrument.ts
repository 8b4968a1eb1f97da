import { requireList, requireObject } from "./arguments.js";
import type { IsoDay } from "./period.js";
import type { CitedInstrument } from "./reference.js";
import type { LocalizedText } from "./text.js";
import type {
  Confidence,
  InstrumentKind,
  StatusValue,
  SystemKind,
} from "./vocabulary/instrument.js";

/** A finding about an instrument's status with its date: never a certificate. */
export interface InstrumentStatus {
  /** The first day on which this status holds. */
  readonly from: IsoDay;
  readonly value: StatusValue;
  readonly confidence: Confidence;
  /** The day on which the status was last looked up. */
  readonly checkedOn: IsoDay;
  readonly note?: LocalizedText;
}

/** One legal instrument, without its norms. */
export interface Instrument {
  /** Stable name, used everywhere: `bac-kan-11-2023`. */
  readonly slug: string;
  /** Number as printed: `11/2023/QĐ-UBND`. */
  readonly number: string;
  /** Other numbers under which the text is quoted by mistake. */
  readonly aliases?: readonly string[];
  readonly kind: InstrumentKind;
  readonly issuer: LocalizedText;
  /** Province (of the 63) whose territory the text binds. */
  readonly province: string;
  readonly title: LocalizedText;
  readonly issuedOn: IsoDay;
  /** First day in force; `null` where the source does not say. */
  readonly effectiveFrom: IsoDay | null;
  /** Last day in force, inclusive. */
  readonly effectiveTo?: IsoDay;
  readonly replaces?: string;
  /** Statuses in the order of their first days. */
  readonly statuses: readonly InstrumentStatus[];
  /** The only kinds of systems that the text binds; left out when it binds all. */
  readonly bindsOnly?: readonly SystemKind[];
  /** The texts that its norms name. */
  readonly cited?: readonly CitedInstrument[];
  /** Ids of the cited texts on which it is founded ("Căn cứ"). */
  readonly foundedOn?: readonly string[];
}

/**
 * The status of an instrument on a day, or `undefined` before its first status.
 *
 * @example
 * ```ts
 * import { statusOn } from "@ttthdl/core";
 * const statuses = [
 *   { from: "2017-11-15", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
 *   { from: "2025-12-05", value: "partially-superseded", confidence: "M", checkedOn: "2026-11-22" },
 * ] as const;
 * statusOn({ statuses }, "2025-12-04")?.value // => "in-force"
 * statusOn({ statuses }, "2025-12-05")?.value // => "partially-superseded"
 * ```
 */
export function statusOn(
  instrument: Pick<Instrument, "statuses">,
  day: IsoDay,
): InstrumentStatus | undefined {
  requireObject(instrument, "instrument");
  requireList(instrument.statuses, "instrument.statuses");
  let latest: InstrumentStatus | undefined;
  for (const status of instrument.statuses) if (status.from <= day) latest = status;
  return latest;
}
