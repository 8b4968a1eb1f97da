import type { Lang } from "@ttthdl/core";
import type { Problem } from "@ttthdl/core/schemas";
import { inFile } from "./input-error.js";

/**
 * Refuses data that has problems: names the file, the path and the reason of the first, and how many more
 * there are.
 *
 * @param find - Finds the problems, in words of a language.
 * @throws InputError when there are problems.
 */
export function refuseProblems(file: string, find: (lang: Lang) => readonly Problem[]): void {
  const [vi, ...others] = find("vi");
  if (vi === undefined) return;
  const count = others.length;
  const en = find("en")[0]?.message ?? "";
  throw inFile(
    file,
    `${vi.message}${count > 0 ? ` (và ${count} lỗi khác)` : ""}`,
    `${en}${count > 0 ? ` (and ${count} more)` : ""}`,
    vi.path === "" ? {} : { path: vi.path },
  );
}
