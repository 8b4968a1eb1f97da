import type * as z from "zod";
import { TtthdlError, type TtthdlErrorCode } from "../error.js";
import type { Lang } from "../text.js";
import { type Reading, readWith } from "./problems.js";

/** The value of an input; else the first problem is thrown, with the number of the others. */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown, code: TtthdlErrorCode): T {
  const reading = readWith(schema, input, "en");
  if (reading.ok) return reading.value;
  const words = (lang: Lang, result: Reading<T>): string => {
    const [first, ...others] = result.ok ? [] : result.problems;
    return `${first?.message}${more[lang](others.length)}`;
  };
  const path = reading.problems[0]?.path ?? "";
  throw new TtthdlError(
    code,
    {
      vi: words("vi", readWith(schema, input, "vi")),
      en: words("en", reading),
    },
    { path },
  );
}

const more: Readonly<Record<Lang, (count: number) => string>> = {
  vi: (count) => (count === 0 ? "" : ` (và ${count} lỗi khác)`),
  en: (count) => {
    if (count === 0) return "";
    return count === 1 ? " (and 1 more problem)" : ` (and ${count} more problems)`;
  },
};
