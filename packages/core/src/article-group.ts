import type { Citation } from "./citation.js";

/** An article, and what belongs to it. */
export interface ArticleGroup<Item> {
  /** The article itself, without clause and point. */
  readonly cite: Citation;
  readonly items: readonly Item[];
}

/**
 * Puts things under their articles, in the order in which they come; articles of the deciding part are its own.
 *
 * @param citeOf - Where a thing is printed.
 * @example
 * ```ts
 * import { groupByArticle } from "@ttthdl/core";
 * const cites = [{ article: 8, clause: 1 }, { article: 8, clause: 2 }, { article: 9 }];
 * groupByArticle(cites, (cite) => cite).map(({ cite, items }) => [cite, items.length])
 * // => [[{ article: 8 }, 2], [{ article: 9 }, 1]]
 * ```
 */
export function groupByArticle<Item>(
  items: readonly Item[],
  citeOf: (item: Item) => Citation,
): readonly ArticleGroup<Item>[] {
  const groups = new Map<string, { readonly cite: Citation; readonly items: Item[] }>();
  for (const item of items) {
    const { part, article, inferred } = citeOf(item);
    const key = `${part ?? ""}/${article}`;
    const group = groups.get(key) ?? {
      cite: { ...(part && { part }), article, ...(inferred && { inferred }) },
      items: [],
    };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}
