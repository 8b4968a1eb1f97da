import type { Citation } from "@ttthdl/core";
import type { Norm } from "../topics.js";

/** An article and the norms printed in it. */
export interface ArticleNorms {
  readonly cite: Citation;
  readonly norms: readonly Norm[];
}

/** Norms under their articles, in the order in which they come; the deciding part's articles are its own. */
export function byArticle(norms: readonly Norm[]): readonly ArticleNorms[] {
  const articles = new Map<string, { readonly cite: Citation; readonly norms: Norm[] }>();
  for (const norm of norms) {
    const { part, article, inferred } = norm.cite;
    const cite = { ...(part && { part }), article, ...(inferred && { inferred }) };
    const key = `${part ?? ""}/${article}`;
    const found = articles.get(key);
    if (found === undefined) articles.set(key, { cite, norms: [norm] });
    else found.norms.push(norm);
  }
  return [...articles.values()];
}
