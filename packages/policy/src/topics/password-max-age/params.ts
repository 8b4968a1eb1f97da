import type { Period } from "@ttthdl/core";

/** How old a password may become; the last day of the period still complies (reading G2). */
export interface PasswordMaxAgeParams {
  readonly maxAge: { readonly atMost: Period<"day" | "month"> };
}
