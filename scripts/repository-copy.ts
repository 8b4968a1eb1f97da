import { cpSync, existsSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run.mjs";

/** A copy of the repository's sources in a new folder, for a test that writes to them; its dependencies are borrowed. */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), "ttthdl-copy-"));
  const settings = ["package.json", "tsconfig.json", "tsconfig.base.json", "biome.json"];
  for (const path of ["scripts", "docs", ".gitignore", "vitest.config.ts", ...settings]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  for (const name of readdirSync(join(root, "packages"))) {
    const from = join(root, "packages", name);
    const to = join(copy, "packages", name);
    for (const part of ["src", "package.json", "README.md", "LAW-CHANGELOG.md"]) {
      if (existsSync(join(from, part)))
        cpSync(join(from, part), join(to, part), { recursive: true });
    }
    symlinkSync(join(from, "node_modules"), join(to, "node_modules"));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}
