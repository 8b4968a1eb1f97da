import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, tool } from "../run.mjs";

/** What a generator writes: texts by their paths from the root of the repository; undefined where a file has to go. */
export type GeneratedFiles = Readonly<Record<string, string | undefined>>;

/**
 * Writes generated files, or only compares them, names each that differs and makes the process fail. A file that is as
 * it should be stays untouched.
 */
export function writeOrCompare(files: GeneratedFiles, compareOnly: boolean): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    if (text === (existsSync(file) ? readFileSync(file, "utf8") : undefined)) continue;
    if (compareOnly) {
      console.error(`${path}: not what its generator writes`);
      process.exitCode = 1;
    } else {
      console.log(`${text === undefined ? "removes" : "writes"} ${path}`);
      write(file, text);
    }
  }
}

function write(file: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(file);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Code as the formatter lays it out, its imports in order. */
export function formatted(path: string, code: string): string {
  const args = ["check", "--write", `--stdin-file-path=${path}`];
  const { stdout, stderr, status } = spawnSync(tool("biome"), args, {
    cwd: root,
    input: code,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`biome ended with ${status}: ${stderr}`);
  return stdout;
}
