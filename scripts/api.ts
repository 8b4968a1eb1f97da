// Writes what each package exports to packages/NAME/api.md, from the built packages; `--check` only compares. A change
// of the public surface is a change of that file.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { apiReport } from "./api/report.js";
import { writeOrCompare } from "./generate/generated-files.js";
import { root } from "./run.mjs";
import { build } from "./setup.mjs";

build();
for (const name of readdirSync(join(root, "packages"))) {
  try {
    writeOrCompare(
      { [`packages/${name}/api.md`]: apiReport(name) },
      process.argv.includes("--check"),
    );
  } catch (error) {
    console.error(`@ttthdl/${name}:`, error);
    process.exitCode = 1;
  }
}
