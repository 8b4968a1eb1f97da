import type { Waiver } from "@ttthdl/core";
import { parseWaivers, waiverProblems } from "@ttthdl/core/schemas";
import { parseData, refuseProblems } from "@ttthdl/evidence/internal";
import type { Io } from "../io.js";
import { nameInputs, readText } from "./read-input.js";

/**
 * Reads files of waivers.
 *
 * @throws InputError naming file, path and reason.
 */
export async function readWaivers(paths: readonly string[], io: Io): Promise<readonly Waiver[]> {
  const all: Waiver[] = [];
  for (const input of nameInputs(paths)) {
    const data = parseData(await readText(input, io), input.name);
    refuseProblems(input.name, (lang) => waiverProblems(data, lang));
    all.push(...parseWaivers(data));
  }
  return all;
}
