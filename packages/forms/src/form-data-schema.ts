import { type FormId, TtthdlError } from "@ttthdl/core";
import type * as z from "zod";
import { type Mau1Data, mau1DataSchema } from "./data/mau-1-data.js";
import { type Mau2Data, mau2DataSchema } from "./data/mau-2-data.js";

/** What fills each form. */
export interface FormDataById {
  readonly "mau-1": Mau1Data;
  readonly "mau-2": Mau2Data;
}

const schemas: { readonly [Id in FormId]: z.ZodType<FormDataById[Id]> } = {
  "mau-1": mau1DataSchema,
  "mau-2": mau2DataSchema,
};

/**
 * The schema of what fills a form. Every blank is wanted and must not be empty; unknown keys are errors;
 * texts come out in NFC.
 *
 * @throws TtthdlError `invalid-argument` for a form that no text prints.
 * @example
 * ```ts
 * import { formDataSchema } from "@ttthdl/forms";
 * formDataSchema("mau-1").safeParse({ agencyName: "" }).success // => false
 * ```
 */
export function formDataSchema<Id extends FormId>(id: Id): z.ZodType<FormDataById[Id]> {
  if (!Object.hasOwn(schemas, id)) {
    throw new TtthdlError("invalid-argument", `no form ${String(id).slice(0, 40)} is known`);
  }
  return schemas[id];
}
