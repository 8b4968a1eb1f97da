import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Writes generated files, or with `--check` on the command line only compares them.
 * A file that differs makes the process fail and is named on standard error.
 *
 * @param {Readonly<Record<string, string>>} files - Contents by path.
 */
export function writeOrCompare(files) {
  const checkOnly = process.argv.includes("--check");
  for (const [path, content] of Object.entries(files)) {
    if (existsSync(path) && readFileSync(path, "utf8") === content) continue;
    if (checkOnly) {
      console.error(`${path}: not what its generator writes`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, content);
      console.log(`wrote ${path}`);
    }
  }
}
