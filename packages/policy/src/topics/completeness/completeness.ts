import type { Evaluator } from "../evaluator.js";
import { judgeMembers } from "../shared/members.js";
import { inventoryNames } from "./inventory-names.js";

/** Decides whether a list of the system's own holds every member that the norm prints. */
export const completeness: Evaluator<"completeness"> = {
  facts: ["inventory"],
  judge: (norm, { inventory }) => {
    const { list } = norm.params;
    const path = `inventory.${list}`;
    return [judgeMembers(norm, inventory?.[list], { path, what: inventoryNames[list] })];
  },
};
