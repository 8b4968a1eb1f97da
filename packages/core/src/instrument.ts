import type { IsoDay } from "./period.js";
import type { CitedInstrument } from "./reference.js";
import type { LocalizedText } from "./text.js";

/** Kind of an instrument; an administrative decision is not a legal normative document. */
export type InstrumentKind = "legal-normative-document" | "administrative-decision";

/** The kinds in words. */
export const instrumentKindNames: Readonly<Record<InstrumentKind, LocalizedText>> = {
  "legal-normative-document": {
    vi: "văn bản quy phạm pháp luật",
    en: "legal normative document",
  },
  "administrative-decision": { vi: "quyết định hành chính", en: "administrative decision" },
};

/** How sure a fact is: H read in the text, M consistent secondary source, L weak. */
export type Confidence = "H" | "M" | "L";

/** The degrees of confidence in words. */
export const confidenceNames: Readonly<Record<Confidence, LocalizedText>> = {
  H: { vi: "đã đọc văn bản", en: "read in the text" },
  M: { vi: "nguồn thứ cấp thống nhất", en: "consistent secondary source" },
  L: { vi: "nguồn yếu", en: "weak source" },
};

/** What became of an instrument. */
export type StatusValue = "in-force" | "partially-superseded" | "presumed-superseded" | "expired";

/** The statuses in words. */
export const statusNames: Readonly<Record<StatusValue, LocalizedText>> = {
  "in-force": { vi: "còn hiệu lực", en: "in force" },
  "partially-superseded": { vi: "bị thay thế một phần", en: "partially superseded" },
  "presumed-superseded": { vi: "coi như đã bị thay thế", en: "presumed superseded" },
  expired: { vi: "hết hiệu lực", en: "expired" },
};

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

/** Kinds of systems that a profile can describe. */
export type SystemKind = "data-centre" | "portal" | "application";

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
  let latest: InstrumentStatus | undefined;
  for (const status of instrument.statuses) if (status.from <= day) latest = status;
  return latest;
}
