import type { InventoryList, RecordForm } from "../vocabulary/record.js";
import type { StatedBearer } from "./bearer.js";

/** One kind of record that is kept; `id` is the id of a member of the norm that asks for it. */
export interface KeptRecord {
  readonly id: string;
  readonly forms?: readonly RecordForm[];
  readonly upToDate?: boolean;
  /** Who keeps it. Left out, the operator does (reading G16). */
  readonly by?: StatedBearer;
}

/** What each list holds: ids of members of the norms that ask for them. A list that is given is complete. */
export type Inventory = { readonly [List in InventoryList]?: readonly string[] };
