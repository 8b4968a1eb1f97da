// Writes every generated file of the repository; with `--check` it only compares them.
import { type GeneratedFiles, writeOrCompare } from "./generate/generated-files.js";

/** In this order: the documents read the lists of regulations. Each loads what it needs when its turn comes. */
const generators: Readonly<Record<string, () => Promise<GeneratedFiles>>> = {
  lunar: async () => (await import("./generate/lunar.js")).lunarFiles(),
  forms: async () => (await import("./generate/forms.js")).formFiles(),
  fonts: async () => (await import("./generate/pdf-fonts.js")).fontFiles(),
  regulations: async () => (await import("./generate/regulations.js")).regulationFiles(),
  topics: async () => (await import("./generate/topics.js")).topicFiles(),
  params: async () => (await import("./generate/params-schemas.js")).paramsSchemasFiles(),
  sources: async () => (await import("./generate/sources.js")).sourceFiles(),
  "table of sources": async () => (await import("./generate/sources-table.js")).sourcesTableFiles(),
  documents: async () => (await import("./generate/docs.js")).documentFiles(),
};

for (const [name, files] of Object.entries(generators)) {
  try {
    writeOrCompare(await files());
  } catch (error) {
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
}
