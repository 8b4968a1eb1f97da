import { dataAsJson } from "../../scripts/bundle/data-as-json.mjs";
import { registerFiles } from "../../scripts/bundle/register-files.mjs";
import { libraryBuild } from "../../scripts/tsup-base.mjs";

export default libraryBuild({
  entry: [
    "src/index.ts",
    "src/authoring/index.ts",
    "src/password/index.ts",
    "src/lockout/index.ts",
    "src/regulations/*/index.ts",
    "src/regulations/*/accounts/index.ts",
  ],
  esbuildPlugins: [dataAsJson(registerFiles)],
});
