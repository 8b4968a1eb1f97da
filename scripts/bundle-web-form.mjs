// @ts-check
import { renameSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./run.mjs";

/**
 * Makes one file of the example's server; the packages stay outside, as they are built.
 *
 * @returns {Promise<string>} The file to start.
 */
export async function bundleWebForm() {
  const folder = join(root, "examples/web-form");
  const file = join(folder, "dist/main.js");
  // Of several that bundle at once, none starts what another is writing.
  const outfile = `${file}.${process.pid}`;
  await build({
    entryPoints: [join(folder, "src/main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    // The repository's own configuration leads to the sources of the packages.
    tsconfigRaw: "{}",
    outfile,
  });
  renameSync(outfile, file);
  return file;
}
