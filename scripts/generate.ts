// Writes every generated file. Lists and pages that people read in a diff are tracked; what is large and derived is only
// built, and .gitignore names it. `--check` compares what is tracked and builds the rest; `--code` builds only what the
// sources need, as set-up does.
import { type GeneratedFiles, writeOrCompare } from "./generate/generated-files.js";

/** Tracked; built because the sources need it; built for readers. */
type Kind = "tracked" | "code" | "page";

/** In this order: the documents read the sources, which need the rest. Each loads what it needs when its turn comes. */
const generators: readonly (readonly [name: string, Kind, () => Promise<GeneratedFiles>])[] = [
  ["lunar", "tracked", async () => (await import("./generate/lunar.js")).lunarFiles()],
  ["forms", "tracked", async () => (await import("./generate/forms.js")).formFiles()],
  ["licence", "tracked", async () => (await import("./generate/pdf-fonts.js")).fontLicence()],
  ["fonts", "code", async () => (await import("./generate/pdf-fonts.js")).fontFiles()],
  [
    "regulations",
    "tracked",
    async () => (await import("./generate/regulations.js")).regulationFiles(),
  ],
  [
    "report duties",
    "code",
    async () => (await import("./generate/report-duties.js")).reportDutiesFiles(),
  ],
  ["printed", "code", async () => (await import("./generate/printed.js")).printedFiles()],
  ["topics", "tracked", async () => (await import("./generate/topics.js")).topicFiles()],
  [
    "params",
    "code",
    async () => (await import("./generate/params-schemas.js")).paramsSchemasFiles(),
  ],
  ["sources", "tracked", async () => (await import("./generate/sources.js")).sourceFiles()],
  [
    "source table",
    "tracked",
    async () => (await import("./generate/sources-table.js")).sourcesTableFiles(),
  ],
  ["formats", "tracked", async () => (await import("./generate/formats.js")).formatFiles()],
  ["documents", "tracked", async () => (await import("./generate/docs.js")).documentFiles()],
  ["pages", "page", async () => (await import("./generate/docs.js")).pageFiles()],
];

const check = process.argv.includes("--check");
const codeOnly = process.argv.includes("--code");

for (const [name, kind, files] of generators) {
  if (codeOnly && kind !== "code") continue;
  try {
    writeOrCompare(await files(), check && kind === "tracked");
  } catch (error) {
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
}
