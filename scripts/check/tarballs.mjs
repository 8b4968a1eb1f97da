// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { must, root, tool } from "../run.mjs";

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/**
 * Packs every package as it would be published, and has publint and attw read the tarballs.
 *
 * @param {string} folder
 */
export function packPackages(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(root, "packages"))) {
    const cwd = join(root, "packages", name);
    must("npx", ["--yes", packageManager, "pack", "--pack-destination", folder], { cwd });
  }
  for (const tarball of listTarballs(folder)) {
    must(tool("publint"), ["run", "--strict", tarball]);
    const entries = entriesOf(tarball);
    must(tool("attw"), ["--profile", "node16", "--entrypoints", ...entries, "--", tarball]);
  }
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
export function listTarballs(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .sort()
    .map((file) => join(folder, file));
}

/**
 * The entry points of a packed package, a folder's wildcard written out.
 *
 * @param {string} tarball
 * @returns {string[]}
 */
export function entriesOf(tarball) {
  const name = /ttthdl-([a-z]+)-/.exec(tarball)?.[1] ?? "";
  const folder = join(root, "packages", name);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.entries(exports)
    .filter(([entry]) => entry !== "./package.json")
    .flatMap(([entry, { import: target }]) => {
      if (!entry.endsWith("/*")) return [entry];
      const under = entry.slice(2, -2);
      const home = join(folder, "src", under);
      // A folder's entries may lie in folders of their own (`accounts`); a file's are files of this one.
      const names = target.default.endsWith("/index.js")
        ? readdirSync(home, { recursive: true, encoding: "utf8" })
            .filter((file) => file.endsWith("/index.ts"))
            .map((file) => file.replace(/\/index\.ts$/, ""))
        : readdirSync(home, { withFileTypes: true })
            .filter((each) => each.isFile() && each.name !== "index.ts")
            .map((each) => each.name.replace(/\.ts$/, ""));
      return names.map((name) => `./${under}/${name}`);
    });
}
