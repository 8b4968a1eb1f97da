import type { Period } from "@ttthdl/core";

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/**
 * A delay in whole hours where it is whole hours, otherwise in minutes that have begun; one shorter than a
 * minute in seconds that have begun.
 */
export function lateness(ms: number): Period<"second" | "minute" | "hour"> {
  if (ms < MINUTE_MS) return { amount: Math.ceil(ms / SECOND_MS), unit: "second" };
  const minutes = Math.ceil(ms / MINUTE_MS);
  return minutes % 60 === 0
    ? { amount: minutes / 60, unit: "hour" }
    : { amount: minutes, unit: "minute" };
}
