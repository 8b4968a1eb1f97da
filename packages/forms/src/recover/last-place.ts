/** Where the last item stands that fulfils a condition, or -1. */
export function lastPlace<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  let place = items.length - 1;
  for (; place >= 0; place -= 1) {
    const item = items[place];
    if (item !== undefined && is(item)) break;
  }
  return place;
}
