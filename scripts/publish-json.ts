// Writes the JSON that a package carries for users of other languages; the last step of its build.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedFiles } from "./published/files.js";
import { root } from "./run.mjs";

const name = process.argv[2] ?? "";
const files = Object.entries(publishedFiles[name] ?? {});
if (files.length === 0) throw new Error(`no JSON is published with ${name}`);
for (const [file, text] of files) {
  writeFileSync(join(root, "packages", name, "dist", file), text());
}
