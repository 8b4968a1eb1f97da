import type * as z from "zod";
import type { FileContext } from "../file-context.js";
import type { Lang } from "../text.js";
import { strictObjectOf } from "./exactly.js";
import { parseWith } from "./parse-with.js";
import { type Problem, readWith } from "./problems.js";
import { populationSchema } from "./profile/exempt-accounts.js";
import { nameSchema } from "./text.js";

/** See {@link FileContext}. */
export const fileContextSchema: z.ZodType<FileContext> = strictObjectOf<FileContext>()({
  population: populationSchema.exactOptional(),
  version: nameSchema.exactOptional(),
});

/**
 * Everything that keeps an input from being the context of files; empty for a valid one.
 *
 * @example
 * ```ts
 * import { fileContextProblems } from "@ttthdl/core/schemas";
 * fileContextProblems({ population: ["user"], version: "26.3.3" }) // => []
 * fileContextProblems({ population: [] }).map(({ message }) => message) // => ["must name at least one class"]
 * ```
 */
export function fileContextProblems(input: unknown, lang: Lang = "en"): readonly Problem[] {
  const reading = readWith(fileContextSchema, input, lang);
  return reading.ok ? [] : reading.problems;
}

/**
 * Reads the context of files.
 *
 * @throws TtthdlError `invalid-input` for the first problem, with its path.
 * @example
 * ```ts
 * import { parseFileContext } from "@ttthdl/core/schemas";
 * parseFileContext({ population: ["user"] }) // => { population: ["user"] }
 * ```
 */
export function parseFileContext(input: unknown): FileContext {
  return parseWith(fileContextSchema, input, "invalid-input");
}
