import * as z from "zod";
import type { Lang, LocalizedText } from "../text.js";
import { exactly, strictObjectOf } from "./exactly.js";
import { own } from "./own-message.js";

const notEmpty = own({ vi: "không được để trống", en: "must not be empty" });

/**
 * A text that names something: NFC, without white space around it, not empty. So two spellings of one
 * id are one id.
 */
export const nameSchema: z.ZodType<string> = z
  .string()
  .normalize("NFC")
  .trim()
  .refine((name) => name !== "", notEmpty)
  .meta({ id: "Name", minLength: 1 });

/** See {@link Lang}. */
export const langSchema: z.ZodType<Lang> = exactly<Lang>()(z.enum(["vi", "en"]));

/** See {@link LocalizedText}; neither language may be empty. */
export const localizedTextSchema: z.ZodType<LocalizedText> = strictObjectOf<LocalizedText>()({
  vi: nameSchema,
  en: nameSchema,
}).meta({ id: "LocalizedText" });
