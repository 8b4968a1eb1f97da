import type { NormBase, RegulationOf } from "@ttthdl/core";

type Named = Pick<NormBase, "id" | "formerly">;

/** Whether an id means a norm: its own, or that of a rule that the norm replaced. */
export function isIdOf({ id, formerly = [] }: Named, rule: string): boolean {
  return id === rule || formerly.includes(rule);
}

/** The ids of rules that exist no more, with the ids of the norms that replaced them. */
export function successorsOf(
  regulations: readonly Pick<RegulationOf<NormBase>, "norms">[],
): ReadonlyMap<string, string> {
  const norms = regulations.flatMap((each) => each.norms);
  return new Map(norms.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id])));
}
