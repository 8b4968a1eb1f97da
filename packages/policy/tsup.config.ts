import { dataAsJson } from "../../scripts/bundle/data-as-json.js";
import { libraryBuild } from "../../scripts/bundle/library.js";
import { regulationFiles } from "../../scripts/bundle/regulation-files.js";

export default libraryBuild({
  entry: [
    "src/index.ts",
    "src/internal.ts",
    "src/authoring/index.ts",
    "src/password/index.ts",
    "src/lockout/index.ts",
    "src/regulations/*/index.ts",
    "src/regulations/*/accounts/index.ts",
  ],
  esbuildPlugins: [dataAsJson(regulationFiles)],
});
