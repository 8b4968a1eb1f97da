// @ts-check
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./run.mjs";

/**
 * Imports a TypeScript file of the repository as it stands, without a build of the packages.
 *
 * @param {string} path - From the root of the repository.
 */
export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: "esm",
    platform: "node",
    // Its paths lead from the packages' names to their sources.
    tsconfig: join(root, "tsconfig.json"),
    charset: "utf8",
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
