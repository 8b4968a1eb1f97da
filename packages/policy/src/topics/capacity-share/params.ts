/** The share of each capacity dimension that value-added services may use, inclusive (reading B5). */
export interface CapacityShareParams {
  readonly percent: { readonly atMost: number };
}
