import { readdirSync } from "node:fs";
import { join } from "node:path";
import { documents } from "../docs/documents.js";
import { root } from "../run.mjs";
import type { GeneratedFiles } from "./generated-files.js";

/** The documents that are derived from the data; a page whose regulation is gone goes too. */
export function documentFiles(): GeneratedFiles {
  const standing = readdirSync(join(root, "docs/rules")).map((file) => `docs/rules/${file}`);
  return { ...Object.fromEntries(standing.map((path) => [path, undefined])), ...documents() };
}
