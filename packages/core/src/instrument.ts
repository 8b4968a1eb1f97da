import { requireList, requireObject, requireOneOf, requireText } from "./arguments.js";
import type { Citation } from "./citation.js";
import type { IsoDay } from "./period.js";
import { findProvince } from "./provinces/provinces.js";
import type { CitedInstrument } from "./reference.js";
import type { LocalizedText } from "./text.js";
import {
  type Confidence,
  type InstrumentKind,
  type StatusValue,
  type SystemKind,
  type TerritoryKind,
  territoryKindNames,
} from "./vocabulary/instrument.js";
import { type Role, roleNames, roles } from "./vocabulary/role.js";

/** The agency whose own staff and systems an instrument binds. */
export interface BoundAgency {
  /** ASCII name, by which it is asked for: `bo-cong-an`. */
  readonly id: string;
  readonly name: LocalizedText;
}

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

/** Which state of the encoded law this is; it has its own changelog and not the version of the packages. */
export interface EncodingVersion {
  /** `major.minor.patch`; it changes when the data or their readings change, and only then. */
  readonly version: string;
}

/** A copy of the text from which an encoding was made. */
export interface TextSource {
  readonly title: LocalizedText;
  /** The number that the copy prints. */
  readonly number: string;
  readonly issuedOn: IsoDay;
  /** Where it is published. */
  readonly url?: string;
  /** The last day on which the copy was fetched or compared. */
  readonly retrievedOn: IsoDay;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}

/** Somebody competent has compared the encoding with the text and signs for it. */
export interface Review {
  readonly by: string;
  /** Office and function: "Phòng Pháp chế, Sở Tư pháp". */
  readonly role: string;
  readonly on: IsoDay;
  /** The version of the encoding that was reviewed. */
  readonly version: string;
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
  readonly territory: TerritoryKind;
  /** Province (of the 63) whose territory the text binds; there when, and only when, the territory is a province. */
  readonly province?: string;
  /** The agency that the text binds; there when, and only when, the territory is an agency. */
  readonly agency?: BoundAgency;
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
  /** Only some of its provisions are encoded: nothing can be said of the others. */
  readonly partial?: true;
  /** The texts that its norms name. */
  readonly cited?: readonly CitedInstrument[];
  /** Where it says that later texts apply in place of those it cites. */
  readonly laterTextsApply?: Citation;
  /** Ids of the cited texts on which it is founded ("Căn cứ"). */
  readonly foundedOn?: readonly string[];
  /** What it calls those whom it binds, where that is not the usual name of the role. */
  readonly roleNames?: { readonly [role in Role]?: LocalizedText };
  readonly encoding?: EncodingVersion;
  /** The copies from which the encoding was made. */
  readonly sources?: readonly TextSource[];
  /** Reviews of the whole encoding; left out: nobody has reviewed it. */
  readonly review?: readonly Review[];
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

/**
 * Where an instrument binds, by name.
 *
 * @example
 * ```ts
 * import { territoryName } from "@ttthdl/core";
 * territoryName({ territory: "province", province: "ben-tre" }).vi // => "Bến Tre"
 * territoryName({ territory: "national" }).vi // => "cả nước"
 * ```
 */
export function territoryName(
  instrument: Pick<Instrument, "territory" | "province" | "agency">,
): LocalizedText {
  requireObject(instrument, "instrument");
  const { territory, province = "", agency } = instrument;
  if (agency !== undefined) requireObject(agency, "instrument.agency");
  requireText(province, "instrument.province");
  if (territory === "national") return territoryKindNames.national;
  if (agency !== undefined) return agency.name;
  const name = findProvince(province)?.name ?? province;
  return { vi: name, en: name };
}

/**
 * What an instrument calls a role; the usual name where it prints none of its own.
 *
 * @example
 * ```ts
 * import { roleNameIn } from "@ttthdl/core";
 * const operator = { vi: "đơn vị vận hành", en: "operating unit" };
 * roleNameIn({ roleNames: { operator } }, "operator").vi // => "đơn vị vận hành"
 * roleNameIn({}, "operator").en // => "operator"
 * ```
 */
export function roleNameIn(instrument: Pick<Instrument, "roleNames">, role: Role): LocalizedText {
  requireObject(instrument, "instrument");
  const { roleNames: printed = {} } = instrument;
  requireObject(printed, "instrument.roleNames");
  requireOneOf(role, roles, "role");
  return printed[role] ?? roleNames[role];
}
