import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must, tool } from "../run.mjs";
import { entriesOf } from "./entries.js";
import { listTarballs, packageOf } from "./tarballs.js";

/**
 * Installs the tarballs into a project of their own and takes every entry point in by `import`, by
 * `require` and as a TypeScript user with strict settings; then the command runs from there.
 */
export function smoke(folder: string): void {
  const tarballs = listTarballs(folder);
  const project = mkdtempSync(join(tmpdir(), "ttthdl-smoke-"));
  try {
    writeManifest(project, tarballs);
    must("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: project });
    const entries = tarballs.flatMap((tarball) =>
      entriesOf(packageOf(tarball)).map(
        ({ entry }) => `@ttthdl/${packageOf(tarball)}${entry.slice(1)}`,
      ),
    );
    writeFileSync(join(project, "all.mjs"), importAll(entries));
    writeFileSync(join(project, "all.cjs"), requireAll(entries));
    must("node", ["all.mjs"], { cwd: project });
    must("node", ["all.cjs"], { cwd: project });
    // JSON has no types; TypeScript reads it with an attribute that the strictest settings refuse.
    typeCheck(
      project,
      entries.filter((entry) => !isJson(entry)),
    );
    must("npx", ["--no-install", "ttthdl", "regulations", "--format", "json"], { cwd: project });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function writeManifest(project: string, tarballs: readonly string[]): void {
  const packages = Object.fromEntries(
    tarballs.map((tarball) => [`@ttthdl/${packageOf(tarball)}`, `file:${tarball}`]),
  );
  const manifest = { private: true, type: "module", dependencies: packages, overrides: packages };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest, null, 2));
}

function isJson(entry: string): boolean {
  return entry.endsWith(".json");
}

function importAll(entries: readonly string[]): string {
  const imports = entries.map((entry, index) => {
    const attributes = isJson(entry) ? ' with { type: "json" }' : "";
    return `import * as m${index} from "${entry}"${attributes};`;
  });
  return `${imports.join("\n")}\n${sameCheck(entries)}`;
}

function requireAll(entries: readonly string[]): string {
  const requires = entries.map((entry, index) => `const m${index} = require("${entry}");`);
  return `${requires.join("\n")}\n${sameCheck(entries)}`;
}

function sameCheck(entries: readonly string[]): string {
  const list = entries.map((_, index) => `m${index}`).join(", ");
  return `for (const entry of [${list}]) if (Object.keys(entry).length === 0) throw new Error("an empty entry");\n`;
}

function typeCheck(project: string, entries: readonly string[]): void {
  const uses = entries.map((_, index) => `m${index}`).join(", ");
  const code = `${entries.map((entry, index) => `import * as m${index} from "${entry}";`).join("\n")}
export const entries: readonly object[] = [${uses}];
`;
  writeFileSync(join(project, "user.ts"), code);
  writeFileSync(join(project, "user.cts"), code);
  const options = ["--strict", "--noEmit", "--module", "node16", "--target", "es2022"];
  must(tool("tsc"), [...options, "--ignoreConfig", "user.ts", "user.cts"], { cwd: project });
}
