import { formatFiles } from "./format.js";
import { type Names, namesOf } from "./names.js";
import { regulationFiles } from "./regulation.js";
import { sourceFiles } from "./source.js";
import { topicFiles } from "./topic.js";

/** What can be scaffolded, and its files by their path. */
const scaffolds = {
  topic: topicFiles,
  regulation: regulationFiles,
  source: sourceFiles,
  format: formatFiles,
} as const satisfies Record<string, (names: Names) => Readonly<Record<string, string>>>;

/** The kinds, for the help. */
export const scaffoldKinds: readonly string[] = Object.keys(scaffolds);

/**
 * The files of a new thing, by their path.
 *
 * @throws Error for a kind that does not exist and a name that is not in kebab case.
 */
export function scaffold(kind: string, name: string): Readonly<Record<string, string>> {
  if (!Object.hasOwn(scaffolds, kind)) {
    throw new Error(`no kind "${kind}"; there are ${scaffoldKinds.join(", ")}`);
  }
  const names = namesOf(name);
  if (names === undefined) throw new Error(`"${name}": write the name like this: door-locks`);
  return scaffolds[kind as keyof typeof scaffolds](names);
}
