import { InputError } from "../input-error.js";
import type { Source, SourceFile } from "../source.js";
import { sources } from "../sources.generated.js";
import { fileHead } from "./file-head.js";
import { isNamedLike } from "./file-names.js";

/**
 * Finds out what files are, by their content; where several sources know the content, the files' names decide.
 *
 * @param files - One file, or several that make one subject.
 * @throws InputError when no source knows the files, or more than one does: its text names the kinds.
 * @example
 * ```ts
 * import { recogniseSource } from "@ttthdl/evidence";
 * const bytes = new TextEncoder().encode('{ "realm": "cong", "bruteForceProtected": true }');
 * (await recogniseSource([{ name: "export.json", bytes }])).kind // => "keycloak"
 * ```
 */
export async function recogniseSource(files: readonly SourceFile[]): Promise<Source> {
  const heads = files.map(({ bytes }) => fileHead(bytes));
  const byContent: Source[] = [];
  for (const source of Object.values(sources)) {
    const known = await Promise.all(heads.map((head) => source.recognises(head)));
    if (known.every(Boolean)) byContent.push(source);
  }
  const byName = byContent.filter(({ fileNames }) =>
    files.every(({ name }) => isNamedLike(fileNames, name)),
  );
  const [found, ...others] = byContent.length > 1 && byName.length > 0 ? byName : byContent;
  if (found !== undefined && others.length === 0) return found;
  throw found === undefined ? unknownFiles(files) : ambiguousFiles(files, [found, ...others]);
}

function unknownFiles(files: readonly SourceFile[]): InputError {
  const kinds = Object.keys(sources).join(", ");
  return ofFiles(
    files,
    `không nhận ra loại nguồn; hãy nêu KIND=FILE, KIND là một trong: ${kinds}`,
    `no source recognises it; name the kind as KIND=FILE, one of: ${kinds}`,
  );
}

function ambiguousFiles(files: readonly SourceFile[], found: readonly Source[]): InputError {
  const kinds = found.map(({ kind }) => kind).join(", ");
  return ofFiles(
    files,
    `có thể thuộc nhiều loại nguồn (${kinds}); hãy nêu KIND=FILE`,
    `may be of several kinds (${kinds}); name the kind as KIND=FILE`,
  );
}

function ofFiles(files: readonly SourceFile[], vi: string, en: string): InputError {
  const names = files.map(({ name }) => name).join(",");
  return new InputError({ vi, en }, { file: names });
}
