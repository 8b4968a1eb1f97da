import * as z from "zod";
import type { Backup, BackupCopy, BackupRun } from "../../profile.js";
import { isoDaySchema, timestampSchema } from "../day.js";
import { strictObjectOf } from "../exactly.js";
import { listOf } from "../list.js";
import { own } from "../own-message.js";
import { settingPeriodOr } from "../period.js";
import { nameSchema } from "../text.js";
import { dataImportanceSchema } from "../vocabulary.js";

/** See {@link BackupRun}. */
export const backupRunSchema: z.ZodType<BackupRun> = strictObjectOf<BackupRun>()({
  at: timestampSchema,
  ok: z.boolean(),
  verified: z.boolean().exactOptional(),
  deletedAt: timestampSchema.nullable().exactOptional(),
});

/** See {@link BackupCopy}. */
export const backupCopySchema: z.ZodType<BackupCopy> = strictObjectOf<BackupCopy>()({
  site: nameSchema.exactOptional(),
  device: nameSchema.exactOptional(),
  live: z.boolean().exactOptional(),
  independent: z.boolean().exactOptional(),
});

type DaySpan = Required<Backup>["period"];

const daySpanSchema: z.ZodType<DaySpan> = strictObjectOf<DaySpan>()({
  from: isoDaySchema,
  to: isoDaySchema,
}).refine(({ from, to }) => from <= to, {
  ...own({ vi: "không được trước ngày bắt đầu (from)", en: "must not come before from" }),
  path: ["to"],
});

/** See {@link Backup}. */
export const backupSchema: z.ZodType<Backup> = strictObjectOf<Backup>()({
  dataset: nameSchema,
  importance: dataImportanceSchema.exactOptional(),
  constantlyChanging: z.boolean().exactOptional(),
  period: daySpanSchema.exactOptional(),
  runs: listOf(backupRunSchema).exactOptional(),
  copies: listOf(backupCopySchema).exactOptional(),
  retention: settingPeriodOr("forever").exactOptional(),
});
