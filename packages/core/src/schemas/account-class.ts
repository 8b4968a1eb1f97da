import * as z from "zod";
import type { AccountClass, AccountScope } from "../account-class.js";
import { exactly } from "./exactly.js";

/** See {@link AccountClass}. */
export const accountClassSchema: z.ZodType<AccountClass> = exactly<AccountClass>()(
  z.enum(["user", "operating-staff", "administrator", "top-administrator", "service"]),
);

/** See {@link AccountScope}. */
export const accountScopeSchema: z.ZodType<AccountScope> = exactly<AccountScope>()(
  z.enum(["operating-system", "application", "mail", "network-device", "vpn"]),
);
