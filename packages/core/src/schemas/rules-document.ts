import * as z from "zod";
import type { RulesDocument } from "../rules-document.js";
import { strictObjectOf } from "./exactly.js";
import { regulationEntrySchema } from "./instrument.js";
import { listOf } from "./list.js";
import { localizedTextSchema, nameSchema } from "./text.js";

/** See {@link RulesDocument}. */
export const rulesDocumentSchema: z.ZodType<RulesDocument> = strictObjectOf<RulesDocument>()({
  schema: z.literal("ttthdl.rules/1"),
  version: nameSchema,
  regulations: listOf(regulationEntrySchema),
  readings: z.record(nameSchema, localizedTextSchema),
});
