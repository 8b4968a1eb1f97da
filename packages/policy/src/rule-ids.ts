import type { NormBase, RegulationOf } from "@ttthdl/core";

type Named = Pick<NormBase, "id" | "formerly">;

/** Every id that means a norm: its own, and those of the rules that it replaced. */
export function idsOf({ id, formerly = [] }: Named): readonly string[] {
  return [id, ...formerly];
}

/** Whether an id means a norm. */
export function isIdOf(norm: Named, rule: string): boolean {
  return idsOf(norm).includes(rule);
}

/** The ids of rules that exist no more, with the ids of the norms that replaced them. */
export function successorsOf(
  regulations: readonly Pick<RegulationOf<NormBase>, "norms">[],
): ReadonlyMap<string, string> {
  const norms = regulations.flatMap((each) => each.norms);
  return new Map(norms.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id])));
}
