import { toNfc } from "@ttthdl/core";

/** Composes every string of plain data, keys included: the same name must compare equal however it was typed. */
export function valuesInNfc(value: unknown): unknown {
  if (typeof value === "string") return toNfc(value);
  if (Array.isArray(value)) return value.map(valuesInNfc);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, each]) => [toNfc(key), valuesInNfc(each)]);
  return Object.fromEntries(entries) as unknown;
}
