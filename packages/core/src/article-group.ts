import type { Citation } from "./citation.js";

/** An article, and what belongs to it. */
export interface ArticleGroup<Item> {
  /** The article itself, without clause and point; an annex or a form without articles as a whole. */
  readonly cite: Citation;
  readonly items: readonly Item[];
}

/**
 * Puts things under their articles, in the order in which they come; articles of the deciding part and of annexes are
 * their own, and so is a form that stands alone.
 *
 * @param citeOf - Where a thing is printed.
 */
export function groupByArticle<Item>(
  items: readonly Item[],
  citeOf: (item: Item) => Citation,
): readonly ArticleGroup<Item>[] {
  const groups = new Map<string, { readonly cite: Citation; readonly items: Item[] }>();
  for (const item of items) {
    const { inferred, ...cite } = articleOf(citeOf(item));
    const key = Object.values(cite).join("/");
    const group = groups.get(key) ?? {
      cite: { ...cite, ...(inferred && { inferred }) },
      items: [],
    };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function articleOf({ part, article, articleLetter, form, inferred }: Citation): Citation {
  return {
    ...(part && { part }),
    ...(article !== undefined && { article }),
    ...(articleLetter && { articleLetter }),
    ...(article === undefined && form && { form }),
    ...(inferred && { inferred }),
  };
}
