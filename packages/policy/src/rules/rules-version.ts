import type { Instrument } from "@ttthdl/core";
import { requireList, requireObject } from "@ttthdl/core/internal";

/**
 * The versions of the encoded law of some regulations, in one line. It says which law a run judged by: it changes when
 * the data of one of them or their readings change, not with the packages. A regulation without a version stands
 * there by its name alone.
 *
 * @example
 * ```ts
 * import { rulesVersionOf } from "@ttthdl/policy";
 * const encoding = { version: "1.0.0" };
 * rulesVersionOf([{ slug: "a-1-2020", encoding }, { slug: "b-2-2021" }]) // => "a-1-2020@1.0.0 b-2-2021"
 * ```
 */
export function rulesVersionOf(
  regulations: readonly Pick<Instrument, "slug" | "encoding">[],
): string {
  requireList(regulations, "regulations");
  for (const [index, each] of regulations.entries()) requireObject(each, `regulations[${index}]`);
  return regulations
    .map(({ slug, encoding }) => (encoding === undefined ? slug : `${slug}@${encoding.version}`))
    .join(" ");
}
