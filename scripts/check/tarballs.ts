import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { must, root, tool } from "../run.mjs";
import { entriesOf } from "./entries.js";

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Packs every package as it would be published; each has the licence, and publint and attw read it. */
export function packPackages(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(root, "packages"))) {
    const cwd = join(root, "packages", name);
    must("npx", ["--yes", packageManager, "pack", "--pack-destination", folder], { cwd });
  }
  for (const tarball of listTarballs(folder)) {
    const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).split("\n");
    // pnpm packs the licence of the repository with each package that has no file of such a name; cli has one, for what it bundles.
    if (!files.includes("package/LICENSE")) throw new Error(`${tarball}: no LICENSE`);
    must(tool("publint"), ["run", "--strict", tarball]);
    const entries = entriesOf(packageOf(tarball)).map(({ entry }) => entry);
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

/** `policy` of `…/ttthdl-policy-0.1.0.tgz` */
export function packageOf(tarball: string): string {
  return /ttthdl-([a-z]+)-[^/]*$/.exec(tarball)?.[1] ?? "";
}
