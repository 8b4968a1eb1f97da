import { libraryBuild } from "../../scripts/tsup-base.mjs";

export default libraryBuild({ entry: ["src/index.ts", "src/layout/index.ts"] });
