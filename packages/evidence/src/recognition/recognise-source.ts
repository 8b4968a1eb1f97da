import { InputError } from "../input-error.js";
import { requireFiles } from "../require-files.js";
import type { Source, SourceFile } from "../source.js";
import { sources } from "../sources.generated.js";
import { type FileHead, fileHead } from "./file-head.js";

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
  requireFiles(files);
  const heads = files.map(({ bytes }) => fileHead(bytes));
  const byFile = await Promise.all(heads.map(sourcesOf));
  const byContent = (byFile[0] ?? []).filter((source) => byFile.every((of) => of.includes(source)));
  const byName = byContent.filter(({ fileNames }) =>
    files.every(({ name }) => isNamedLike(fileNames, name)),
  );
  const [found, ...others] = byContent.length > 1 && byName.length > 0 ? byName : byContent;
  if (found !== undefined && others.length === 0) return found;
  if (found !== undefined) throw ambiguousFiles(files, [found, ...others]);
  const unknown = files.filter((_, index) => byFile[index]?.length === 0);
  throw unknown.length > 0 ? unknownFiles(unknown) : differentFiles(files);
}

/** `*` in a pattern stands for any characters; case does not matter. */
function isNamedLike(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`(?:^|[\\\\/])${parts.join("[^\\\\/]*")}$`, "i").test(name);
  });
}

async function sourcesOf(head: FileHead): Promise<readonly Source[]> {
  const all = Object.values(sources);
  const known = await Promise.all(all.map((source) => source.recognises(head)));
  return all.filter((_, index) => known[index]);
}

function unknownFiles(files: readonly SourceFile[]): InputError {
  const kinds = Object.keys(sources).join(", ");
  return ofFiles(
    files,
    `không nhận ra loại nguồn; hãy nêu KIND=FILE, KIND là một trong: ${kinds}`,
    `no source recognises it; name the kind as KIND=FILE, one of: ${kinds}`,
  );
}

function differentFiles(files: readonly SourceFile[]): InputError {
  return ofFiles(
    files,
    "không thuộc cùng một loại nguồn; hãy nêu riêng từng loại",
    "are not of one kind of source; name each kind by itself",
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
