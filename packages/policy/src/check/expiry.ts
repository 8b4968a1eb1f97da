import { daysBetween } from "@ttthdl/calendar";
import type { Expiry, IsoDay } from "@ttthdl/core";

/** From how many days before its last day on an attestation or a waiver is reported as about to expire. */
const NOTICE_DAYS = 30;

/** How something that holds from a day to a day, both included, stands on the day of the question. */
export function expiryOn(asOf: IsoDay, validTo: IsoDay, from?: IsoDay): Expiry {
  if (from !== undefined && asOf < from) return "not-yet";
  if (asOf > validTo) return "expired";
  return daysBetween(asOf, validTo) <= NOTICE_DAYS ? "expiring" : "valid";
}
