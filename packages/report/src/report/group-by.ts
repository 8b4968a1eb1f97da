import type { Finding, Lang } from "@ttthdl/core";
import { reportWords } from "./words.js";

/** Items by key, in the order in which the keys come up. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whose duty a finding is about, as its text names the body. */
export function bearerOf({ bearer }: Finding, lang: Lang): string {
  return bearer?.name[lang] ?? reportWords[lang].noBearer;
}
