import { libraryBuild } from "../../scripts/bundle/library.js";

export default libraryBuild({
  entry: [
    "src/index.ts",
    "src/definitions/*.ts",
    "!src/definitions/index.ts",
    "src/schema/index.ts",
    "src/json-schema/index.ts",
    "src/document/index.ts",
    "src/record/index.ts",
    "src/render-text/index.ts",
    "src/render-markdown/index.ts",
    "src/render-pdf/index.ts",
    "src/render-docx/index.ts",
    "src/parse/index.ts",
    "src/recover/index.ts",
    "src/render-html/index.ts",
    "src/render-print-html/index.ts",
  ],
});
