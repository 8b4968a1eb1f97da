import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { inFile } from "./input/input-error.js";
import type { Io } from "./io.js";

/**
 * Writes a result to standard output (`-` too), or to a file that is there as a whole or not at all. A
 * device or pipe is written to, never replaced.
 *
 * @throws InputError when the file cannot be written.
 */
export function writeResult(text: string, file: string | undefined, io: Io): void {
  if (file === undefined || file === "-") {
    io.out(text);
    return;
  }
  try {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present === undefined) writeWhole(text, file);
    else if (present.isFile()) writeWhole(text, realpathSync(file));
    else writeFileSync(file, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw inFile(file, `không ghi được (${code})`, `cannot be written (${code})`, error);
  }
}

function writeWhole(text: string, file: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
