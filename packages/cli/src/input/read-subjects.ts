import {
  InputError,
  readSource,
  recogniseSource,
  type SourceContext,
  type SourceFile,
} from "@ttthdl/evidence";
import type { Subject } from "@ttthdl/policy";
import type { Io } from "../io.js";
import { filesDigest } from "./digest.js";
import { nameInputs, readFile } from "./read-input.js";
import type { SourceRequest } from "./source-options.js";
import { words } from "./words.js";

/**
 * Opens the files that a command line names and reads them as subjects.
 *
 * @throws InputError when there is none, or one cannot be read.
 */
export async function readSubjects(
  requests: readonly SourceRequest[],
  context: SourceContext,
  io: Io,
): Promise<readonly Subject[]> {
  const inputs = nameInputs(requests.flatMap(({ paths }) => paths));
  if (inputs.length === 0) {
    throw new InputError(words.noFiles);
  }
  const subjects: Subject[] = [];
  let next = 0;
  for (const request of requests) {
    const files: SourceFile[] = [];
    for (const input of inputs.slice(next, next + request.paths.length)) {
      files.push(await readFile(input, io));
    }
    next += files.length;
    const source = request.source ?? (await recogniseSource(files));
    for (const group of source.severalFiles ? [files] : files.map((file) => [file])) {
      const sha256 = filesDigest(group);
      const found = await readSource(source, group, context);
      subjects.push(...found.map((subject) => ({ ...subject, sha256 })));
    }
  }
  return subjects;
}
