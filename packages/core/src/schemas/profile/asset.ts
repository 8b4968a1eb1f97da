import * as z from "zod";
import type {
  Asset,
  AssetKind,
  InternetAccess,
  MalwareMeasure,
  NetworkZone,
  RemoteAccess,
  RemoteObject,
  Software,
  SoftwareLicenceKind,
} from "../../profile/asset.js";
import { isoDaySchema } from "../day.js";
import { exactly, strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { approverSchema } from "../role.js";
import { nameSchema } from "../text.js";

/** See {@link AssetKind}. */
export const assetKindSchema: z.ZodType<AssetKind> = exactly<AssetKind>()(
  z.enum([
    "server",
    "workstation",
    "mobile-device",
    "network-device",
    "security-device",
    "storage",
    "application",
    "other",
  ]),
);

/** See {@link NetworkZone}. */
export const networkZoneSchema: z.ZodType<NetworkZone> = exactly<NetworkZone>()(
  z.enum(["management", "database", "application", "public", "user", "other"]),
);

/** See {@link InternetAccess}. */
export const internetAccessSchema: z.ZodType<InternetAccess> = exactly<InternetAccess>()(
  z.enum(["none", "updates-only", "restricted", "open"]),
);

/** See {@link MalwareMeasure}. */
export const malwareMeasureSchema: z.ZodType<MalwareMeasure> = exactly<MalwareMeasure>()(
  z.enum([
    "installed",
    "licensed",
    "approved",
    "recommended",
    "auto-update",
    "auto-scan",
    "scan-removable-media",
    "autoplay-disabled",
  ]),
);

/** See {@link SoftwareLicenceKind}. */
export const softwareLicenceKindSchema: z.ZodType<SoftwareLicenceKind> =
  exactly<SoftwareLicenceKind>()(z.enum(["commercial", "open-source", "free"]));

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

/** See {@link RemoteObject}. */
export const remoteObjectSchema: z.ZodType<RemoteObject> = exactly<RemoteObject>()(
  z.enum(["server", "device", "monitoring-system", "application"]),
);

/** See {@link RemoteAccess}. */
export const remoteAccessSchema: z.ZodType<RemoteAccess> = strictObjectOf<RemoteAccess>()({
  id: nameSchema,
  to: listOf(remoteObjectSchema).exactOptional(),
  protocol: nameSchema.exactOptional(),
  encrypted: z.boolean().exactOptional(),
  authenticated: z.boolean().exactOptional(),
  vpn: z.boolean().exactOptional(),
  approvedBy: approverSchema.exactOptional(),
  from: z.enum(["administration-zone", "outside"]).exactOptional(),
});
