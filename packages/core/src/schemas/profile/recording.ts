import * as z from "zod";
import type { Camera, Encryption, EncryptionPlace, Log, LogSource } from "../../profile.js";
import { exactly, strictObjectOf } from "../exactly.js";
import { ordinalSchema } from "../number.js";
import { settingPeriodOr } from "../period.js";
import { nameSchema } from "../text.js";

/** See {@link Camera}. */
export const cameraSchema: z.ZodType<Camera> = strictObjectOf<Camera>()({
  id: nameSchema,
  retention: settingPeriodOr("forever").exactOptional(),
  continuous: z.boolean().exactOptional(),
});

/** See {@link LogSource}. */
export const logSourceSchema: z.ZodType<LogSource> = exactly<LogSource>()(
  z.enum(["monitoring", "portal-server", "system", "other"]),
);

/** See {@link Log}. */
export const logSchema: z.ZodType<Log> = strictObjectOf<Log>()({
  source: logSourceSchema,
  server: nameSchema.exactOptional(),
  retention: settingPeriodOr("forever").exactOptional(),
  encrypted: z.boolean().exactOptional(),
});

/** See {@link EncryptionPlace}. */
export const encryptionPlaceSchema: z.ZodType<EncryptionPlace> = exactly<EncryptionPlace>()(
  z.enum(["monitoring-transit", "storage", "backup", "transit", "other"]),
);

/** See {@link Encryption}. */
export const encryptionSchema: z.ZodType<Encryption> = strictObjectOf<Encryption>()({
  where: encryptionPlaceSchema,
  algorithm: nameSchema.exactOptional(),
  bits: ordinalSchema.exactOptional(),
});
