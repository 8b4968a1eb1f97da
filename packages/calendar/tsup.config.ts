import { libraryBuild } from "../../scripts/bundle/library.js";

export default libraryBuild({
  entry: [
    "src/index.ts",
    "src/internal.ts",
    "src/deadlines/index.ts",
    "src/icalendar/index.ts",
    "src/lunar/index.ts",
    "src/projection/index.ts",
    "src/schemas/index.ts",
  ],
});
