import * as z from "zod";
import type { Role } from "../role.js";
import { exactly } from "./exactly.js";

const roles = z.enum([
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
]);

/** See {@link Role}. */
export const roleSchema: z.ZodType<Role> = exactly<Role>()(roles).meta({ id: "Role" });

/** Who approved something, or that nobody did. */
export const approverSchema: z.ZodType<Role | "nobody"> = exactly<Role | "nobody">()(
  z.enum(["nobody", ...roles.options]),
);
