/** How many times each pair is measured, one after the other; the median of the ratios is reported. */
export const pairs: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
