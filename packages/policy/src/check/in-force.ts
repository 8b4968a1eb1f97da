import type { Instrument, IsoDay, NormBase, Reason, SystemKind } from "@ttthdl/core";
import { makeReason, type ReasonMaker } from "../topics/outcome.js";
import type { CommonNotes } from "../topics/shared/messages.js";

const because: ReasonMaker<CommonNotes> = makeReason;

/** Whether a norm binds on a day, and why not. */
export type InForce =
  | { readonly state: "in-force"; readonly from: IsoDay }
  | { readonly state: "upcoming"; readonly from: IsoDay; readonly reason: Reason }
  | { readonly state: "not-applicable"; readonly reason: Reason };

type Dates = Pick<Instrument, "issuedOn" | "effectiveFrom" | "effectiveTo">;

/** First day on which a norm binds; an unknown in-force date is stood in for by the issue date (reading G6). */
export function bindsFrom(instrument: Dates, norm?: Pick<NormBase, "validFrom">): IsoDay {
  return norm?.validFrom ?? instrument.effectiveFrom ?? instrument.issuedOn;
}

/** Judges whether a norm is in force on a day; its first and its last day belong to it. */
export function inForceOn(
  instrument: Dates,
  norm: Pick<NormBase, "validFrom" | "validTo" | "overtakenBy">,
  asOf: IsoDay,
): InForce {
  const from = bindsFrom(instrument, norm);
  const to = norm.validTo ?? instrument.effectiveTo;
  const { issuedOn } = instrument;
  if (asOf < issuedOn)
    return { state: "not-applicable", reason: because("not-yet-issued", { issuedOn }) };
  if (asOf < from)
    return { state: "upcoming", from, reason: because("not-yet-in-force", { from }) };
  if (to !== undefined && asOf > to) {
    const by = norm.overtakenBy;
    const data = by === undefined ? { to } : { to, by };
    return { state: "not-applicable", reason: because("no-longer-in-force", data) };
  }
  return { state: "in-force", from };
}

/** Why an instrument does not bind a kind of system; a kind that nobody states is bound (reading G11). */
export function outsideScope(
  instrument: Pick<Instrument, "bindsOnly">,
  kind: SystemKind | undefined,
): Reason | undefined {
  if (kind === undefined || instrument.bindsOnly === undefined) return undefined;
  return instrument.bindsOnly.includes(kind) ? undefined : because("system-kind", { kind });
}
