import type { InventoryList } from "@ttthdl/core";

/** A list of the system's own must hold every member that the norm prints. */
export interface CompletenessParams {
  /** Which list of the profile's `inventory`. */
  readonly list: InventoryList;
}
