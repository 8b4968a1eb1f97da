import * as z from "zod";
import type { Asset, RemoteAccess, Software } from "../../profile/asset.js";
import { isoDaySchema } from "../day.js";
import { strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { nameSchema } from "../text.js";
import {
  approverSchema,
  assetKindSchema,
  internetAccessSchema,
  malwareMeasureSchema,
  networkZoneSchema,
  remoteObjectSchema,
  remoteOriginSchema,
  softwareLicenceKindSchema,
} from "../vocabulary.js";

/** See {@link Asset}. */
export const assetSchema: z.ZodType<Asset> = strictObjectOf<Asset>()({
  id: nameSchema,
  kind: assetKindSchema.exactOptional(),
  zone: networkZoneSchema.exactOptional(),
  named: z.boolean().exactOptional(),
  labelled: z.boolean().exactOptional(),
  inUseSince: isoDaySchema.exactOptional(),
  defaultCredentialsChanged: z.boolean().exactOptional(),
  malwareProtection: listOf(malwareMeasureSchema).exactOptional(),
  internetAccess: internetAccessSchema.exactOptional(),
  servesInternet: z.boolean().exactOptional(),
});

/** See {@link Software}. */
export const softwareSchema: z.ZodType<Software> = strictObjectOf<Software>()({
  name: nameSchema,
  licence: softwareLicenceKindSchema.exactOptional(),
  licensed: z.boolean().exactOptional(),
  approvedBy: approverSchema.exactOptional(),
  originVerified: z.boolean().exactOptional(),
  weaknessesHandled: z.boolean().exactOptional(),
  latestVersion: z.boolean().exactOptional(),
});

/** See {@link RemoteAccess}. */
export const remoteAccessSchema: z.ZodType<RemoteAccess> = strictObjectOf<RemoteAccess>()({
  id: nameSchema,
  to: listOf(remoteObjectSchema).exactOptional(),
  protocol: nameSchema.exactOptional(),
  encrypted: z.boolean().exactOptional(),
  authenticated: z.boolean().exactOptional(),
  vpn: z.boolean().exactOptional(),
  approvedBy: approverSchema.exactOptional(),
  from: remoteOriginSchema.exactOptional(),
});
