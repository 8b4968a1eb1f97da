import type { FileContext } from "@ttthdl/core";
import { fileContextProblems, parseFileContext } from "@ttthdl/core/schemas";
import { parseData, refuseProblems } from "@ttthdl/evidence/internal";
import type { Io } from "../io.js";
import { nameInputs, readText } from "./read-input.js";

/**
 * Reads the file that says what files of products are about; without one nothing is said.
 *
 * @throws InputError naming file, path and reason.
 */
export async function readContext(path: string | undefined, io: Io): Promise<FileContext> {
  const [input] = path === undefined ? [] : nameInputs([path]);
  if (input === undefined) return {};
  const data = parseData(await readText(input, io), input.name);
  refuseProblems(input.name, (lang) => fileContextProblems(data, lang));
  return parseFileContext(data);
}
