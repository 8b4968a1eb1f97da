import fc from "fast-check";

/** A list of ids, often the whole one, and the same list with some more, known or unknown. */
export function growing<Id extends string>(
  all: readonly Id[],
  unknown: readonly Id[] = [],
): fc.Arbitrary<readonly [few: readonly Id[], many: readonly Id[]]> {
  return fc
    .tuple(
      fc.oneof(fc.constant(all), fc.subarray([...all])),
      fc.subarray([...all, ...unknown], { minLength: 1 }),
    )
    .map(([few, more]) => [few, [...few, ...more]]);
}

/** A fact that holds in the second place whenever it holds in the first. */
export const rising: fc.Arbitrary<readonly [lax: boolean, strict: boolean]> = fc
  .tuple(fc.boolean(), fc.boolean())
  .map(([lax, more]) => [lax, lax || more] as const);
