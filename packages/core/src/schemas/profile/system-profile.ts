import * as z from "zod";
import type { SystemProfile } from "../../profile.js";
import { isoDaySchema } from "../day.js";
import { strictObjectOf } from "../exactly.js";
import { listOf, uniqueListOf } from "../list.js";
import { nameSchema } from "../text.js";
import { roleSchema, systemKindSchema } from "../vocabulary.js";
import { accountSchema } from "./account.js";
import { assetSchema, remoteAccessSchema, softwareSchema } from "./asset.js";
import { backupSchema } from "./backup.js";
import { requireKnownBearers, statedAgencySchema } from "./bearer.js";
import { activitySchema, sentReportSchema, serviceRequestSchema } from "./duty.js";
import { populationSchema } from "./exempt-accounts.js";
import { incidentSchema } from "./incident.js";
import { lockoutSettingSchema } from "./lockout.js";
import { passwordPolicySchema } from "./password-policy.js";
import { passwordStorageSchema } from "./password-storage.js";
import { inventorySchema, keptRecordSchema } from "./record.js";
import { cameraSchema, encryptionSchema, logSchema } from "./recording.js";
import { applicationSchema, onlineServiceSchema, portalContentSchema } from "./service.js";
import { capacitySchema, internetLineSchema, powerSchema } from "./supply.js";

type System = Required<SystemProfile>["system"];

const systemSchema: z.ZodType<System> = strictObjectOf<System>()({
  name: nameSchema.exactOptional(),
  kind: systemKindSchema.exactOptional(),
});

/**
 * See {@link SystemProfile}. Unknown keys, days that do not exist and ids given twice are errors; texts come
 * out in NFC.
 */
export const systemProfileSchema: z.ZodType<SystemProfile> = strictObjectOf<SystemProfile>()({
  answersFor: listOf(roleSchema).exactOptional(),
  agencies: uniqueListOf(statedAgencySchema, "id").exactOptional(),
  recordsFrom: isoDaySchema.exactOptional(),
  system: systemSchema.exactOptional(),
  accountClasses: populationSchema.exactOptional(),
  passwordPolicy: listOf(passwordPolicySchema).exactOptional(),
  lockout: z.union([lockoutSettingSchema, listOf(lockoutSettingSchema)]).exactOptional(),
  accounts: uniqueListOf(accountSchema, "id").exactOptional(),
  backups: uniqueListOf(backupSchema, "dataset").exactOptional(),
  cameras: uniqueListOf(cameraSchema, "id").exactOptional(),
  passwordStorage: listOf(passwordStorageSchema).exactOptional(),
  logs: listOf(logSchema).exactOptional(),
  encryption: listOf(encryptionSchema).exactOptional(),
  internetLines: listOf(internetLineSchema).exactOptional(),
  loadBalancedInternet: z.boolean().exactOptional(),
  power: powerSchema.exactOptional(),
  capacity: uniqueListOf(capacitySchema, "dimension").exactOptional(),
  incidents: uniqueListOf(incidentSchema, "id").exactOptional(),
  requests: uniqueListOf(serviceRequestSchema, "id").exactOptional(),
  activities: listOf(activitySchema).exactOptional(),
  reportsSent: listOf(sentReportSchema).exactOptional(),
  assets: uniqueListOf(assetSchema, "id").exactOptional(),
  software: uniqueListOf(softwareSchema, "name").exactOptional(),
  remoteAccess: uniqueListOf(remoteAccessSchema, "id").exactOptional(),
  records: uniqueListOf(keptRecordSchema, "id").exactOptional(),
  inventory: inventorySchema.exactOptional(),
  providesPublicServices: z.boolean().exactOptional(),
  applications: uniqueListOf(applicationSchema, "kind").exactOptional(),
  onlineServices: uniqueListOf(onlineServiceSchema, "id").exactOptional(),
  portalContent: uniqueListOf(portalContentSchema, "agency").exactOptional(),
}).superRefine(requireKnownBearers);
