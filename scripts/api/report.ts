import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { entriesOf, isInternal } from "../check/entries.js";
import { root } from "../run.mjs";
import { compactReport } from "./compact.js";

/**
 * The public surface of a built package: the names that each public entry point exports, then each declaration once. API
 * Extractor reads all entry points at once, as namespaces of one file.
 */
export function apiReport(name: string): string {
  const folder = join(root, "packages", name);
  const entries = entriesOf(name).flatMap(({ entry, types }) =>
    types === undefined || isInternal(entry) ? [] : [{ entry, types }],
  );
  const lines = entries.map(
    ({ types }, at) => `export * as entry${at} from ".${types.replace(/\.d\.ts$/, ".js")}";\n`,
  );
  // Inside the package, so that its declarations are its own, and outside what is packed.
  const workplace = join(folder, ".cache");
  const all = join(workplace, "all.d.ts");
  try {
    mkdirSync(workplace, { recursive: true });
    writeFileSync(all, lines.join(""));
    const { succeeded } = Extractor.invoke(configuration(folder, all, workplace), {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    if (!succeeded) throw new Error("API Extractor failed");
    const report = readFileSync(join(workplace, "all.api.md"), "utf8");
    return compactReport(
      `@ttthdl/${name}`,
      entries.map(({ entry }) => entry),
      report,
    );
  } finally {
    rmSync(workplace, { recursive: true });
  }
}

function configuration(folder: string, entry: string, workplace: string): ExtractorConfig {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    moduleResolution: "nodenext",
    skipLibCheck: true,
    types: ["node"],
  };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
      apiReport: {
        enabled: true,
        reportFileName: "all",
        reportFolder: workplace,
        reportTempFolder: join(workplace, "temporary"),
      },
      newlineKind: "lf",
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  });
}
