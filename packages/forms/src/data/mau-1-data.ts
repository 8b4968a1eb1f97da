import { nameSchema } from "@ttthdl/core/schemas";
import * as z from "zod";
import { type GeneralData, generalShape } from "./general-data.js";

/** What fills Mẫu số 1. */
export interface Mau1Data extends GeneralData {
  readonly service: string;
  readonly purpose: string;
  readonly usagePeriod: string;
  readonly technicalRequirements: string;
}

/** See {@link Mau1Data}: unknown keys are errors, texts come out in NFC and are not empty. */
export const mau1DataSchema: z.ZodType<Mau1Data> = z.strictObject({
  ...generalShape,
  service: nameSchema,
  purpose: nameSchema,
  usagePeriod: nameSchema,
  technicalRequirements: nameSchema,
});
