// Writes a new topic, regulation, source or format as an example that works, and the lists that are made from the folders:
// `npm run new -- topic door-locks`.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatted } from "./generate/generated-files.js";
import { must, root, tool } from "./run.mjs";
import { scaffold, scaffoldKinds } from "./scaffold/scaffolds.js";

const words = process.argv.slice(2);
if (words.length === 0 || words.length % 2 > 0) {
  console.error(`usage: npm run new -- ${scaffoldKinds.join("|")} NAME [KIND NAME …]`);
  process.exit(1);
}
try {
  for (let at = 0; at < words.length; at += 2) {
    write(scaffold(words[at] ?? "", words[at + 1] ?? ""));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
must(tool("tsx"), ["scripts/generate.ts"]);

function write(files: Readonly<Record<string, string>>): void {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`${taken} exists`);
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.endsWith(".ts") ? formatted(path, text) : text);
    console.log(`wrote ${path}`);
  }
}
