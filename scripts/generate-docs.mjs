// @ts-check
// Writes the documents that are derived from the data: docs/rules and what else scripts/docs lists.
// `--check` writes nothing and fails when a file is not what this script would write.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeOrCompare } from "./generated-file.mjs";
import { importSource } from "./import-source.mjs";
import { root } from "./run.mjs";

const { documents } = await importSource("scripts/docs/documents.ts");
const pages = documents();

mkdirSync(join(root, "docs/rules"), { recursive: true });
writeOrCompare(
  Object.fromEntries(Object.entries(pages).map(([path, text]) => [join(root, path), text])),
);

// A page whose regulation is gone.
for (const file of readdirSync(join(root, "docs/rules"))) {
  const path = `docs/rules/${file}`;
  if (path in pages) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path}: no generator writes it`);
    process.exitCode = 1;
  } else rmSync(join(root, path));
}
