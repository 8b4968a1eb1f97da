import * as z from "zod";
import type { Camera, Encryption, Log } from "../../profile.js";
import { strictObjectOf } from "../exactly.js";
import { ordinalSchema } from "../number.js";
import { settingPeriodOr } from "../period.js";
import { nameSchema } from "../text.js";
import { encryptionPlaceSchema, logSourceSchema } from "../vocabulary.js";

/** See {@link Camera}. */
export const cameraSchema: z.ZodType<Camera> = strictObjectOf<Camera>()({
  id: nameSchema,
  retention: settingPeriodOr("forever").exactOptional(),
  continuous: z.boolean().exactOptional(),
});

/** See {@link Log}. */
export const logSchema: z.ZodType<Log> = strictObjectOf<Log>()({
  source: logSourceSchema,
  server: nameSchema.exactOptional(),
  retention: settingPeriodOr("forever").exactOptional(),
  encrypted: z.boolean().exactOptional(),
});

/** See {@link Encryption}. */
export const encryptionSchema: z.ZodType<Encryption> = strictObjectOf<Encryption>()({
  where: encryptionPlaceSchema,
  algorithm: nameSchema.exactOptional(),
  bits: ordinalSchema.exactOptional(),
});
