import { renameSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./run.mjs";

/**
 * Makes one file of a program of the example; the packages stay outside, as they are built.
 *
 * @param program - Its path in `src`, without the ending.
 * @returns The file to start.
 */
export async function bundleWebForm(program: string = "main"): Promise<string> {
  const folder = join(root, "examples/web-form");
  const file = join(folder, `dist/${program}.js`);
  // Of several that bundle at once, none starts what another is writing.
  const outfile = `${file}.${process.pid}`;
  await build({
    entryPoints: [join(folder, `src/${program}.ts`)],
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
