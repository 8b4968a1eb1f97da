import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { must, root, tool } from "../run.mjs";

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What is read of the manifest of a package. */
interface Manifest {
  readonly exports: Readonly<
    Record<string, string | { readonly import: { readonly default: string } }>
  >;
}

/**
 * Packs every package as it would be published, and has publint and attw read the tarballs.
 */
export function packPackages(folder: string): void {
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

/** The packed packages of a folder. */
export function listTarballs(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .sort()
    .map((file) => join(folder, file));
}

/**
 * The entry points of a packed package, a folder's wildcard written out.
 */
export function entriesOf(tarball: string): readonly string[] {
  const name = /ttthdl-([a-z]+)-/.exec(tarball)?.[1] ?? "";
  const folder = join(root, "packages", name);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.entries(manifest.exports)
    .filter(([entry]) => entry !== "./package.json")
    .flatMap(([entry, target]) => {
      if (!entry.endsWith("/*") || typeof target === "string") return [entry];
      const under = entry.slice(2, -2);
      const home = join(folder, "src", under);
      // A folder's entries may lie in folders of their own (`accounts`); a file's are files of this one.
      const names = target.import.default.endsWith("/index.js")
        ? readdirSync(home, { recursive: true, encoding: "utf8" })
            .filter((file) => file.endsWith("/index.ts"))
            .map((file) => file.replace(/\/index\.ts$/, ""))
        : readdirSync(home, { withFileTypes: true })
            .filter((each) => each.isFile() && each.name !== "index.ts")
            .map((each) => each.name.replace(/\.ts$/, ""));
      return names.map((name) => `./${under}/${name}`);
    });
}
