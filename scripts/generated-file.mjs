import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tool } from "./run.mjs";

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

/**
 * Code as the formatter lays it out, its imports in order.
 *
 * @param {string} path - Where it will stand.
 * @param {string} code
 */
export function formatted(path, code) {
  const args = ["check", "--write", `--stdin-file-path=${path}`];
  const { stdout, stderr, status } = spawnSync(tool("biome"), args, {
    input: code,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`biome ended with ${status}: ${stderr}`);
  return stdout;
}
