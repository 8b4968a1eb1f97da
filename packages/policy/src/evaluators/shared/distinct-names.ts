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
  const known = names.flatMap((name) => {
    const plain = name?.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
    return plain === undefined || plain === "" ? [] : [plain];
  });
  return { distinct: new Set(known).size, unnamed: names.length - known.length };
}
