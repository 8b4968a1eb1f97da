import { libraryBuild } from "../../scripts/tsup-base.mjs";

export default libraryBuild({ entry: ["src/index.ts", "src/schemas/index.ts", "src/internal.ts"] });
