import type { Lang } from "@ttthdl/core";
import { InputError } from "./input-error.js";

interface Problem {
  readonly path: string;
  readonly message: string;
}

/**
 * Refuses an input that has problems: the first one on one line, with how many more there are.
 *
 * @throws InputError naming the file, the path and the reason of the first problem.
 */
export function refuseProblems(name: string, problemsIn: (lang: Lang) => readonly Problem[]): void {
  const problems = { vi: problemsIn("vi"), en: problemsIn("en") };
  if (problems.vi.length === 0) return;
  const line = (lang: Lang, more: (count: number) => string): string => {
    const [first] = problems[lang];
    const rest = problems[lang].length - 1;
    const place = first === undefined || first.path === "" ? name : `${name}: ${first.path}`;
    return `${place}: ${first?.message ?? ""}${rest > 0 ? more(rest) : ""}`;
  };
  throw new InputError({
    vi: line("vi", (count) => ` (và ${count} lỗi khác)`),
    en: line("en", (count) => ` (and ${count} more)`),
  });
}
