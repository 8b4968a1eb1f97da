import * as z from "zod";
import { hasMarkHeap, toNfc } from "../normal-form.js";
import type { LocalizedText } from "../text.js";
import { strictObjectOf } from "./exactly.js";
import { own } from "./own-message.js";

const notEmpty = own({ vi: "không được để trống", en: "must not be empty" });
const fewMarks = own({
  vi: "không được chồng quá 30 dấu lên một chữ",
  en: "must not heap more than 30 marks on one letter",
});
const oneLine = own({
  vi: "không được chứa ký tự điều khiển hay xuống dòng",
  en: "must hold no control character or line break",
});

/** NFC, without white space around it or heaps of marks, not empty. */
const textSchema: z.ZodType<string> = z
  .string()
  .overwrite(toNfc)
  .trim()
  .refine((text) => text !== "", notEmpty)
  .refine((text) => !hasMarkHeap(text), fewMarks)
  .meta({ id: "Text", minLength: 1 });

/**
 * A text that names something: NFC, without white space around it, not empty, on one line. So two spellings
 * of one id are one id, and no id can steer the terminal that shows it.
 */
export const nameSchema: z.ZodType<string> = textSchema
  .refine((name) => !/\p{Cc}/u.test(name), oneLine)
  .meta({ id: "Name", minLength: 1, pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]+$" });

/** See {@link LocalizedText}; neither language may be empty. */
export const localizedTextSchema: z.ZodType<LocalizedText> = strictObjectOf<LocalizedText>()({
  vi: textSchema,
  en: textSchema,
}).meta({ id: "LocalizedText" });
