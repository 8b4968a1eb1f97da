import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { InputError } from "@ttthdl/evidence";
import type { Io } from "./io.js";
import { mistakes } from "./words.js";

/**
 * Writes a result to standard output (`-` too), or to a file that is there as a whole or not at all. A
 * device or pipe is written to, never replaced.
 *
 * @throws InputError when the file cannot be written, and for bytes on their way to a terminal.
 */
export function writeResult(content: string | Uint8Array, file: string | undefined, io: Io): void {
  if (file === undefined || file === "-") {
    if (typeof content !== "string" && io.columns !== undefined) {
      throw new InputError(mistakes.bytesToTerminal);
    }
    io.out(content);
    return;
  }
  try {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present === undefined) writeWhole(content, file);
    else if (present.isFile()) writeWhole(content, realpathSync(file));
    else writeFileSync(file, content);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new InputError(mistakes.notWritable(code), { file, cause: error });
  }
}

function writeWhole(content: string | Uint8Array, file: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
