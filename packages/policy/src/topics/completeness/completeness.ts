import { type InventoryList, inventoryListNames } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { judgeMembers } from "../shared/members.js";

/** A list of the system's own must hold every member that the norm prints. */
export interface CompletenessParams {
  /** Which list of the profile's `inventory`. */
  readonly list: InventoryList;
}

/** Decides whether a list of the system's own holds every member that the norm prints. */
export const completeness: Evaluator<CompletenessParams> = {
  facts: ["inventory"],
  judge: (norm, { inventory }, { vocabulary: text }) => {
    const { list } = norm.params;
    const path = `inventory.${list}`;
    return [judgeMembers(norm, inventory?.[list], { path, what: inventoryListNames[list], text })];
  },
};
