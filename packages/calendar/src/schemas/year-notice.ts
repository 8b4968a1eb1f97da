import type { Lang, LocalizedText } from "@ttthdl/core";
import type { Problem } from "@ttthdl/core/schemas";
import {
  isoDaySchema,
  listOf,
  localizedTextSchema,
  nameSchema,
  oneOf,
  own,
  parseWith,
  readWith,
} from "@ttthdl/core/schemas/internal";
import * as z from "zod";
import { pairedName } from "../holidays/day-names.js";
import { noticeProblems } from "../holidays/notice-problems.js";
import type { SpecialDay, YearNotice } from "../holidays/special-day.js";
import { dayKinds, type NoticeConfidence, noticeConfidences } from "../vocabulary.js";
import { noticeWords } from "./notice-words.js";

const confidenceSchema: z.ZodType<NoticeConfidence> = oneOf(noticeConfidences);

const daySchema = z.strictObject({
  date: isoDaySchema,
  kind: oneOf(dayKinds),
  name: z.union([nameSchema, localizedTextSchema]).exactOptional(),
  source: nameSchema.exactOptional(),
  confidence: confidenceSchema.exactOptional(),
  pairedWith: isoDaySchema.exactOptional(),
});

const shapeSchema = z.strictObject({
  year: z.number(),
  source: nameSchema.exactOptional(),
  confidence: confidenceSchema.exactOptional(),
  days: listOf(daySchema),
});

/**
 * One year's notice as people write it: `source` and `confidence` may be said once for the year, a name may
 * be one text, and days that are no holiday may go without one. What comes out is whole.
 */
export const yearNoticeSchema: z.ZodType<YearNotice> = shapeSchema
  .superRefine(({ days, source, confidence }, ctx) => {
    for (const [index, day] of days.entries()) {
      const said = { source: day.source ?? source, confidence: day.confidence ?? confidence };
      const wanted = { ...said, name: day.kind === "holiday" ? day.name : "" };
      for (const [key, value] of Object.entries(wanted)) {
        if (value === undefined) report(ctx, ["days", index, key], MISSING);
      }
    }
  })
  .transform(wholeNotice)
  .superRefine((notice, ctx) => {
    for (const { path, code } of noticeProblems(notice)) {
      report(ctx, keysOf(path), noticeWords[code]);
    }
  });

const MISSING: LocalizedText = { vi: "còn thiếu", en: "is missing" };

function report(ctx: z.core.$RefinementCtx, path: (string | number)[], text: LocalizedText): void {
  const { error: message, params } = own(text);
  ctx.addIssue({ code: "custom", message, params, path });
}

function wholeNotice({
  year,
  days,
  source = "",
  confidence = "official",
}: z.output<typeof shapeSchema>): YearNotice {
  const names = new Map(days.map(({ date, name }) => [date, named(name)]));
  return {
    year,
    days: days.map((day): SpecialDay<NoticeConfidence> => {
      const { kind, pairedWith } = day;
      const name =
        named(day.name) ??
        (kind === "holiday" || pairedWith === undefined
          ? { vi: kind, en: kind }
          : pairedName(kind, pairedWith, names.get(pairedWith)));
      return { source, confidence, ...day, name };
    }),
  };
}

function named(name: string | LocalizedText | undefined): LocalizedText | undefined {
  return typeof name === "string" ? { vi: name, en: name } : name;
}

/** `days[3].date` as the keys that lead there. */
function keysOf(path: string): (string | number)[] {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/**
 * Reads the notice of one year from data of any origin.
 *
 * @throws TtthdlError `invalid-input` for the first problem, with its path.
 * @example
 * ```ts
 * import { parseYearNotice, yearNoticeProblems } from "@ttthdl/calendar/schemas";
 * const notice = {
 *   year: 2028,
 *   source: "Công văn 1/VPCP-KGVX",
 *   confidence: "official",
 *   days: [{ date: "2028-05-02", kind: "swapped-off", pairedWith: "2028-05-06" }],
 * };
 * yearNoticeProblems(notice).map(({ path }) => path) // => ["days[0].pairedWith"]
 * ```
 */
export function parseYearNotice(input: unknown): YearNotice {
  return parseWith(yearNoticeSchema, input, "invalid-input");
}

/** Everything that keeps an input from being a year's notice; empty for a sound one. */
export function yearNoticeProblems(input: unknown, lang: Lang = "en"): readonly Problem[] {
  const reading = readWith(yearNoticeSchema, input, lang);
  return reading.ok ? [] : reading.problems;
}
