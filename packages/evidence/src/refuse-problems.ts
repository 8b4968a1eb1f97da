import type { Lang } from "@ttthdl/core";
import type { Problem } from "@ttthdl/core/schemas";
import { inFile } from "./input-error.js";

/** How many problems one line names. */
const MOST_SHOWN = 10;

/**
 * Rejects data that has problems: names the file and, for each problem up to a limit, its path and reason, on
 * one line; then how many more there are.
 *
 * @param find - Finds the problems, in words of a language.
 * @throws InputError when there are problems.
 */
export function refuseProblems(file: string, find: (lang: Lang) => readonly Problem[]): void {
  const problems = find("vi");
  const [first] = problems;
  if (first === undefined) return;
  const rest = problems.length - MOST_SHOWN;
  throw inFile(
    file,
    `${listed(problems)}${rest > 0 ? ` (và ${rest} lỗi khác)` : ""}`,
    `${listed(find("en"))}${rest > 0 ? ` (and ${rest} more)` : ""}`,
    first.path === "" ? {} : { path: first.path },
  );
}

/** The first problem without its path, which the error itself names; the others with theirs. */
function listed(problems: readonly Problem[]): string {
  return problems
    .slice(0, MOST_SHOWN)
    .map(({ path, message }, index) =>
      index === 0 || path === "" ? message : `${path}: ${message}`,
    )
    .join("; ");
}
