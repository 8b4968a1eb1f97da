import { renameSync, rmSync, writeFileSync } from "node:fs";
import { inFile } from "./input/input-error.js";
import type { Io } from "./io.js";

/**
 * Writes a result to standard output, or to a file that is there as a whole or not at all.
 *
 * @throws InputError when the file cannot be written.
 */
export function writeResult(text: string, file: string | undefined, io: Io): void {
  if (file === undefined) {
    io.out(text);
    return;
  }
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw inFile(file, `không ghi được (${code})`, `cannot be written (${code})`, error);
  }
}
