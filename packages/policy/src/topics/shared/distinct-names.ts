import { toNfc } from "@ttthdl/core/internal";

/**
 * Names counted as people mean them: case, surrounding space and Unicode form make no difference.
 *
 * @param names - One entry a thing; `undefined` where nobody names it.
 */
export function countNames(names: readonly (string | undefined)[]): {
  readonly distinct: number;
  /** Things without a name: each may be one more, or one of those counted. */
  readonly unnamed: number;
} {
  const known = new Set<string>();
  let unnamed = 0;
  for (const name of names) {
    const plain = toNfc(name ?? "")
      .trim()
      .replace(/\s+/g, " ")
      .toLowerCase();
    if (plain === "") unnamed++;
    else known.add(plain);
  }
  return { distinct: known.size, unnamed };
}
