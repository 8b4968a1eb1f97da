/** Composes every string of plain data, keys included: the same name must compare equal however it was typed. */
export function toNfc(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(toNfc);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, each]) => [key.normalize("NFC"), toNfc(each)]);
  return Object.fromEntries(entries) as unknown;
}
