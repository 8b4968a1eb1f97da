import * as z from "zod";
import type { PasswordStorage } from "../../profile.js";
import { strictObjectOf } from "../exactly.js";

/** See {@link PasswordStorage}. */
export const passwordStorageSchema: z.ZodType<PasswordStorage> = strictObjectOf<PasswordStorage>()({
  where: z.enum(["personal-computer", "electronic-device", "authentication-system"]),
  necessary: z.boolean().exactOptional(),
  encrypted: z.boolean().exactOptional(),
});
