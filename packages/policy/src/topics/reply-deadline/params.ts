import type { FormId, Period } from "@ttthdl/core";

/** A reply within so many working days after the complete information (reading G8). */
export interface ReplyDeadlineParams {
  readonly form: FormId;
  readonly within: { readonly atMost: Period<"working-day"> };
}
