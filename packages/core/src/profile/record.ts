/** In which form a record is kept. */
export type RecordForm = "paper" | "file" | "management-software";

/** One kind of record that is kept; `id` is the id of a member of the norm that asks for it. */
export interface KeptRecord {
  readonly id: string;
  readonly forms?: readonly RecordForm[];
  readonly upToDate?: boolean;
}

/** Lists of a system that a text prints member by member. */
export type InventoryList =
  | "identityFields"
  | "softwareAssetFields"
  | "endpointFields"
  | "subsystems"
  | "services"
  | "designDocuments"
  | "acceptanceDocuments"
  | "monitoredSources"
  | "monitoringAbilities"
  | "backupContents"
  | "backupRules"
  | "equipmentLogs"
  | "portalRequirements"
  | "projectFields"
  | "programmeFields"
  | "statisticsContents";

/** What each list holds: ids of members of the norms that ask for them. A list that is given is complete. */
export type Inventory = { readonly [List in InventoryList]?: readonly string[] };
