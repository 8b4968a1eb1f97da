import * as z from "zod";
import type { Inventory, KeptRecord } from "../../profile/record.js";
import { strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { nameSchema } from "../text.js";
import { recordFormSchema } from "../vocabulary.js";

/** See {@link KeptRecord}. */
export const keptRecordSchema: z.ZodType<KeptRecord> = strictObjectOf<KeptRecord>()({
  id: nameSchema,
  forms: listOf(recordFormSchema).exactOptional(),
  upToDate: z.boolean().exactOptional(),
  by: nameSchema.exactOptional(),
});

const members = listOf(nameSchema);

/** See {@link Inventory}. */
export const inventorySchema: z.ZodType<Inventory> = strictObjectOf<Inventory>()({
  identityFields: members.exactOptional(),
  softwareAssetFields: members.exactOptional(),
  endpointFields: members.exactOptional(),
  subsystems: members.exactOptional(),
  services: members.exactOptional(),
  designDocuments: members.exactOptional(),
  acceptanceDocuments: members.exactOptional(),
  monitoredSources: members.exactOptional(),
  monitoringAbilities: members.exactOptional(),
  backupContents: members.exactOptional(),
  backupRules: members.exactOptional(),
  monitoringStorageRules: members.exactOptional(),
  equipmentLogs: members.exactOptional(),
  portalRequirements: members.exactOptional(),
  projectFields: members.exactOptional(),
  programmeFields: members.exactOptional(),
  statisticsContents: members.exactOptional(),
});
