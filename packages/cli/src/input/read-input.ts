import { basename } from "node:path";
import { toNfc } from "@ttthdl/core/internal";
import { InputError, type SourceFile } from "@ttthdl/evidence";
import { decodeText } from "@ttthdl/evidence/internal";
import type { Io } from "../io.js";
import { terminalLine } from "../terminal-line.js";
import { MOST_BYTES, readBytes, tooLarge } from "./read-bytes.js";
import { words } from "./words.js";

/** A file named on the command line; `-` is standard input. */
export interface NamedInput {
  readonly path: string;
  /** What findings and errors call it. */
  readonly name: string;
}

/**
 * Names the files: by their last part, or in full where two would share a name.
 *
 * @throws InputError when a file, or standard input, is given twice.
 */
export function nameInputs(paths: readonly string[]): readonly NamedInput[] {
  const repeated = paths.find((path, index) => paths.indexOf(path) !== index);
  if (repeated !== undefined) {
    throw new InputError(words.givenTwice(repeated));
  }
  const bases = paths.map((path) => (path === "-" ? "stdin" : basename(path)));
  return paths.map((path, index) => {
    const base = bases[index] ?? path;
    const shared = bases.filter((other) => other === base).length > 1;
    return { path, name: terminalLine(toNfc(shared ? path : base)) };
  });
}

/**
 * Reads a file of at most 16 MiB.
 *
 * @throws InputError when it cannot be read.
 */
export async function readFile({ path, name }: NamedInput, io: Io): Promise<SourceFile> {
  const bytes = path === "-" ? await io.readInput() : readBytes(path);
  if (bytes.length > MOST_BYTES) throw tooLarge(name);
  return { name, bytes };
}

/**
 * Reads a text of at most 16 MiB.
 *
 * @throws InputError when it cannot be read or is no text.
 */
export async function readText(input: NamedInput, io: Io): Promise<string> {
  const { bytes, name } = await readFile(input, io);
  return decodeText(bytes, name);
}
