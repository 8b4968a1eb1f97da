import { regulationProblems } from "@ttthdl/policy/authoring";
import type { Entry } from "./load-regulations.js";

/**
 * What is wrong with a regulation of the register, each with the file and the line of its norm.
 *
 * @returns `path:line: norm: what`
 */
export function problemsOf(entry: Entry): readonly string[] {
  const { regulation, units } = entry;
  return regulationProblems(regulation, "en", { units }).map(({ path, message }) => {
    const index = Number(/^norms\[(\d+)\]/.exec(path)?.[1] ?? -1);
    const id = regulation.norms[index]?.id;
    if (id === undefined) return `${whereIs(entry, "slug:", 0)}: ${path}: ${message}`;
    const before = regulation.norms.slice(0, index).filter((norm) => norm.id === id).length;
    return `${whereIs(entry, `id: "${id}"`, before)}: ${id}: ${path}: ${message}`;
  });
}

/** The file and line of some words, after as many other places of them. */
function whereIs({ files }: Entry, words: string, before: number): string {
  const places = [...files].flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, index) => (line.includes(words) ? [`${file}:${index + 1}`] : [])),
  );
  return places[before] ?? [...files.keys()][0] ?? "";
}
