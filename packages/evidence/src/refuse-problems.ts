import type { Lang } from "@ttthdl/core";
import type { Problem } from "@ttthdl/core/schemas";
import { InputError } from "./input-error.js";

/**
 * Refuses data that has problems: names the file, the path and the reason of the first, and how many more
 * there are.
 *
 * @param find - Finds the problems, in words of a language.
 */
export function refuseProblems(file: string, find: (lang: Lang) => readonly Problem[]): void {
  const vi = find("vi");
  if (vi.length === 0) return;
  const problems = { vi, en: find("en") };
  const line = (lang: Lang, more: (count: number) => string): string => {
    const [first] = problems[lang];
    const rest = problems[lang].length - 1;
    const place = first === undefined || first.path === "" ? file : `${file}: ${first.path}`;
    return `${place}: ${first?.message ?? ""}${rest > 0 ? more(rest) : ""}`;
  };
  throw new InputError({
    vi: line("vi", (count) => ` (và ${count} lỗi khác)`),
    en: line("en", (count) => ` (and ${count} more)`),
  });
}
