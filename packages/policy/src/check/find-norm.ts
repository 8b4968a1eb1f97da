import type { Norm, Regulation } from "../topics.js";

/** The norm of an id, among these regulations. */
export function findNorm(regulations: readonly Regulation[], rule: string): Norm | undefined {
  for (const { norms } of regulations) {
    const found = norms.find(({ id }) => id === rule);
    if (found !== undefined) return found;
  }
  return undefined;
}
