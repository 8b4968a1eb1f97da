import { libraryBuild } from "../../scripts/bundle/library.js";

export default libraryBuild({ entry: ["src/index.ts", "src/internal.ts"] });
