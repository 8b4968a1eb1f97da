import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { formatted, type GeneratedFiles } from "./generated-files.js";
import { missingParts, type TopicFolder, topicRegistries } from "./topic-registries.js";

const home = "packages/policy/src/topics";

/**
 * The registries of topics, from the folders beside them.
 *
 * @throws Error where a folder lacks a part.
 */
export function topicFiles(): GeneratedFiles {
  const topics = readdirSync(join(root, home), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "shared")
    .map(({ name }) => name)
    .sort();
  const missing = missingParts(
    Object.fromEntries(topics.map((topic) => [topic, filesOf(topic)])),
    home,
  );
  if (missing.length > 0) throw new Error(missing.join("\n"));
  return Object.fromEntries(
    Object.entries(topicRegistries(topics)).map(([name, text]) => {
      const path = `${home}/${name}`;
      return [path, formatted(path, text)];
    }),
  );
}

function filesOf(topic: string): TopicFolder {
  const folder = join(root, home, topic);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}
