// @ts-check
// Writes the registries of topics from the folders under packages/policy/src/topics; a folder that lacks a part
// is an error. `--check` writes nothing and fails when a file is not what this script would write.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatted, writeOrCompare } from "./generated-file.mjs";
import { importSource } from "./import-source.mjs";
import { root } from "./run.mjs";

const home = "packages/policy/src/topics";
const { missingParts, topicRegistries } = await importSource(
  "scripts/generate/topic-registries.ts",
);

const topics = readdirSync(join(root, home), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "shared")
  .map(({ name }) => name)
  .sort();
const missing = missingParts(
  Object.fromEntries(topics.map((topic) => [topic, filesOf(topic)])),
  home,
);
for (const sentence of missing) console.error(sentence);
if (missing.length > 0) process.exit(1);

/** @type {Readonly<Record<string, string>>} */
const registries = topicRegistries(topics);
writeOrCompare(
  Object.fromEntries(
    Object.entries(registries).map(([name, text]) => {
      const path = join(root, home, name);
      return [path, formatted(path, text)];
    }),
  ),
);

/** @param {string} topic */
function filesOf(topic) {
  const folder = join(root, home, topic);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}
