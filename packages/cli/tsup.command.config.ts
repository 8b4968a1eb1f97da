import { defineConfig } from "tsup";
import { dataAsJson } from "../../scripts/bundle/data-as-json.js";
import { lazyZones } from "../../scripts/bundle/lazy-zones.js";
import { licences } from "../../scripts/bundle/licences.js";
import { regulationFiles } from "../../scripts/bundle/regulation-files.js";

/** The command as one bundle (decision 0008): what starts often reads few files, and only what it uses. */
export default defineConfig({
  entry: { ttthdl: "src/bin.ts" },
  outDir: "dist/command",
  format: "esm",
  platform: "node",
  target: "node20",
  // What draws and reads Word files and PDFs is large, seldom used and stays with its own package.
  noExternal: [/^(?!@ttthdl\/forms\/(?:docx|parse|pdf)$)/],
  // Its paths lead to the sources, so that what one command needs is not read by the others.
  tsconfig: "../../tsconfig.json",
  minify: true,
  splitting: true,
  esbuildPlugins: [dataAsJson(regulationFiles), lazyZones, licences("dist/command/LICENSES.txt")],
  esbuildOptions: (esbuild) => {
    // CommonJS packages ask for Node's built-ins by `require`.
    esbuild.banner = {
      js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);',
    };
  },
});
