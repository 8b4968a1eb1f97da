import { parseData } from "@ttthdl/evidence/internal";
import { nameInputs, readText } from "../../input/read-input.js";
import type { Io } from "../../io.js";

/** What a file of data holds, and what errors call the file. */
export interface FormData {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Reads the data of a form from JSON or YAML.
 *
 * @throws InputError when it cannot be read.
 */
export async function readFormData(path: string, io: Io): Promise<FormData> {
  const [input = { path, name: path }] = nameInputs([path]);
  return { name: input.name, value: parseData(await readText(input, io), input.name) };
}
