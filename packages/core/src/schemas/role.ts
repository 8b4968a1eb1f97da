import * as z from "zod";
import type { Role } from "../role.js";
import { exactly } from "./exactly.js";

/** See {@link Role}. */
export const roleSchema: z.ZodType<Role> = exactly<Role>()(
  z.enum([
    "provincial-committee",
    "provincial-office",
    "managing-agency",
    "operator",
    "operator-head",
    "operating-staff",
    "connected-agency",
    "system-owner",
    "portal-owner",
    "editorial-board",
    "finance-department",
    "home-affairs-department",
    "natural-resources-department",
    "justice-department",
    "planning-department",
    "construction-department",
    "science-department",
    "culture-department",
    "statistics-office",
    "supplier",
    "everyone",
    "user",
  ]),
).meta({ id: "Role" });
