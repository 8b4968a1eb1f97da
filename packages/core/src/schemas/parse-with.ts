import type * as z from "zod";
import { TtthdlError, type TtthdlErrorCode } from "../error.js";
import { readWith } from "./problems.js";

/** The value of an input, or the first problem thrown in one English line. */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown, code: TtthdlErrorCode): T {
  const reading = readWith(schema, input, "en");
  if (reading.ok) return reading.value;
  const [first, ...others] = reading.problems;
  const path = first?.path ?? "";
  const where = path === "" ? "" : `${path}: `;
  throw new TtthdlError(code, `${where}${first?.message}${more(others.length)}`, { path });
}

function more(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " (and 1 more problem)" : ` (and ${count} more problems)`;
}
