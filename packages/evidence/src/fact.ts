import type { Evidence, LocalizedText, Provenance, SettingPeriod } from "@ttthdl/core";

/** What a reader found out about one setting. */
export interface Fact<Value> {
  /** Left out: the configuration does not tell. "Not set" never becomes a number. */
  readonly value?: Value;
  readonly provenance: Provenance;
  /** The key that decided, as the product names it. */
  readonly key: string;
  readonly note?: LocalizedText;
}

/**
 * The facts as evidence: where each value of the profile came from.
 *
 * @param lineOf - The line of a key; nothing for one that the file does not have.
 */
export function evidenceOf(
  source: string,
  facts: Readonly<Record<string, Fact<unknown>>>,
  lineOf: (key: string) => number | undefined,
): readonly Evidence[] {
  return Object.entries(facts).map(([path, { provenance, key, note }]) => {
    const line = lineOf(key);
    return {
      path,
      source: `${source}: ${key}`,
      ...(line === undefined ? {} : { line }),
      provenance,
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** The part of a profile that a fact fills, or nothing. */
export function known<Name extends string, Value>(
  name: Name,
  { value }: Fact<Value>,
): { readonly [K in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: Value };
}

/** What a window of failures is where a product counts until so much time has gone by without one. */
export function sinceLastFailure({
  value,
  provenance,
  key,
}: Fact<SettingPeriod | "none">): Fact<"since-last-failure"> {
  return value === undefined || value === "none"
    ? { provenance, key }
    : { value: "since-last-failure", provenance, key, note: SINCE_LAST_FAILURE };
}

const SINCE_LAST_FAILURE: LocalizedText = {
  vi: "tính từ lần đăng nhập không thành công gần nhất",
  en: "counted since the last failure",
};
