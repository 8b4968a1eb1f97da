import type { Item, Unit } from "./galley.js";

/** An item on its page. Its top is measured from the top of the text of that page. */
interface PlacedItem {
  readonly page: number;
  readonly item: Item;
}

/** The items in the order of reading, each with its page. */
export interface Pagination {
  readonly items: readonly PlacedItem[];
  readonly pages: number;
}

/** Cuts what is set into pages. Only a unit that no page can hold is cut inside. */
export function paginate(units: readonly Unit[], pageHeight: number): Pagination {
  const items: PlacedItem[] = [];
  let page = 0;
  let y = 0;
  const nextPage = (): void => {
    page += 1;
    y = 0;
  };
  for (const chain of chainsOf(units)) {
    const height = heightOf(chain, y === 0);
    if (y > 0 && y + height > pageHeight && heightOf(chain, true) <= pageHeight) nextPage();
    for (const unit of chain) {
      const before = y === 0 ? 0 : unit.before;
      if (y > 0 && y + before + unit.height > pageHeight) nextPage();
      const top = y === 0 ? 0 : y + before;
      if (top + unit.height <= pageHeight) {
        for (const item of unit.items) items.push({ page, item: { ...item, top: item.top + top } });
        y = top + unit.height;
      } else {
        const cut = cutUnit(unit, page, pageHeight);
        items.push(...cut.items);
        ({ page, y } = cut);
      }
    }
  }
  return { items, pages: page + 1 };
}

/** Units up to one that need not stay with the next. */
function chainsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const chains: Unit[][] = [];
  let open = false;
  for (const unit of units) {
    if (open) chains.at(-1)?.push(unit);
    else chains.push([unit]);
    open = unit.keepWithNext;
  }
  return chains;
}

function heightOf(chain: readonly Unit[], atTop: boolean): number {
  return chain.reduce(
    (sum, { before, height }, index) => sum + height + (atTop && index === 0 ? 0 : before),
    0,
  );
}

/** From the top of a page on; what stands side by side is cut at the same height. */
function cutUnit(
  { items, height }: Unit,
  firstPage: number,
  pageHeight: number,
): { readonly items: readonly PlacedItem[]; readonly page: number; readonly y: number } {
  const places = new Map<Item, PlacedItem>();
  let page = firstPage;
  let pageTop = 0;
  for (const item of [...items].sort((a, b) => a.top - b.top)) {
    if (item.top + item.height - pageTop > pageHeight && item.top > pageTop) {
      page += 1;
      pageTop = item.top;
    }
    places.set(item, { page, item: { ...item, top: item.top - pageTop } });
  }
  return {
    items: items.flatMap((item) => places.get(item) ?? []),
    page,
    y: height - pageTop,
  };
}
