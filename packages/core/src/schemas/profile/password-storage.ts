import * as z from "zod";
import type { PasswordStorage } from "../../profile.js";
import { strictObjectOf } from "../exactly.js";
import { passwordPlaceSchema } from "../vocabulary.js";

/** See {@link PasswordStorage}. */
export const passwordStorageSchema: z.ZodType<PasswordStorage> = strictObjectOf<PasswordStorage>()({
  where: passwordPlaceSchema,
  recoverable: z.boolean().exactOptional(),
  necessary: z.boolean().exactOptional(),
  encrypted: z.boolean().exactOptional(),
});
