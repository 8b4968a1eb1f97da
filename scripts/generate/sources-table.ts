import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sources } from "../../packages/evidence/src/sources.generated.js";
import { code, table } from "../docs/markdown.js";
import { root } from "../run.mjs";
import { formatted, type GeneratedFiles } from "./generated-files.js";

const readme = "packages/evidence/README.md";
const [start, end] = ["<!-- sources, by `npm run generate` -->", "<!-- /sources -->"] as const;

/** The README of packages/evidence with its table of sources. */
export function sourcesTableFiles(): GeneratedFiles {
  const [before = "", rest = ""] = readFileSync(join(root, readme), "utf8").split(start);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error(`${readme}: no place for the table of sources`);
  const text = `${before}${start}\n\n${sourcesTable()}\n\n${end}${after}`;
  return { [readme]: formatted(readme, text) };
}

function sourcesTable(): string {
  return table(
    ["kind", "what it reads", "usual names", "files of a subject", "needs", "topics"],
    Object.values(sources).map(({ kind, title, fileNames, topics, needs, severalFiles }) => [
      code(kind),
      title.en,
      fileNames.map(code).join(", "),
      severalFiles ? "several" : "one",
      needs.join(", ") || "nothing",
      topics === undefined ? "all" : topics.map(code).join(", "),
    ]),
  );
}
