import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readingMatter, regulationPages } from "../docs/documents.js";
import { root } from "../run.mjs";
import type { GeneratedFiles } from "./generated-files.js";

/** The documents that people read in the repository. */
export function documentFiles(): GeneratedFiles {
  return readingMatter();
}

/** A page for each regulation; a page whose regulation is gone goes too. */
export function pageFiles(): GeneratedFiles {
  const folder = "docs/rules";
  const standing = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const former = standing.filter((file) => file !== "README.md");
  return {
    ...Object.fromEntries(former.map((file) => [`${folder}/${file}`, undefined])),
    ...regulationPages(),
  };
}
