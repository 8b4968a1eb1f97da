import { nameSchema } from "@ttthdl/core/schemas";
import * as z from "zod";
import { type GeneralData, generalShape } from "./general-data.js";

/** What fills Mẫu số 2. */
export interface Mau2Data extends GeneralData {
  /** The blank of the subtitle. */
  readonly incidentName: string;
  readonly description: string;
  /** In words of the reporter; no moment is computed from it. */
  readonly occurredAt: string;
  readonly affectedSystem: string;
  readonly protectiveMeasures: string;
  readonly requestedRemedy: string;
}

/** See {@link Mau2Data}: unknown keys are errors, texts come out in NFC and are not empty. */
export const mau2DataSchema: z.ZodType<Mau2Data> = z.strictObject({
  ...generalShape,
  incidentName: nameSchema,
  description: nameSchema,
  occurredAt: nameSchema,
  affectedSystem: nameSchema,
  protectiveMeasures: nameSchema,
  requestedRemedy: nameSchema,
});
