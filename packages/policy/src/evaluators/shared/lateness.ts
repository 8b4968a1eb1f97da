import type { Period } from "@ttthdl/core";

const MINUTE_MS = 60_000;

/** A delay in whole hours where it is whole hours, otherwise in minutes that have begun. */
export function lateness(ms: number): Period<"minute" | "hour"> {
  const minutes = Math.ceil(ms / MINUTE_MS);
  return minutes % 60 === 0
    ? { amount: minutes / 60, unit: "hour" }
    : { amount: minutes, unit: "minute" };
}
