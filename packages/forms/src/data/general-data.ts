import { nameSchema } from "@ttthdl/core/schemas";
import * as z from "zod";

/** Whom to ask. */
export interface ContactPerson {
  readonly fullName: string;
  readonly email: string;
  readonly telephone: string;
}

/** Section A of both forms. No blank is printed as optional: who has no fax writes "không có". */
export interface GeneralData {
  readonly agencyName: string;
  readonly address: string;
  readonly telephone: string;
  readonly fax: string;
  readonly contact: ContactPerson;
}

/** The shape of {@link GeneralData}. */
export const generalShape: { readonly [K in keyof GeneralData]: z.ZodType<GeneralData[K]> } = {
  agencyName: nameSchema,
  address: nameSchema,
  telephone: nameSchema,
  fax: nameSchema,
  contact: z.strictObject({ fullName: nameSchema, email: nameSchema, telephone: nameSchema }),
};
