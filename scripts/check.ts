// The whole chain, as it runs here and in continuous integration. Every step runs, also after one that
// failed; the last line counts the tests from the runners' own reports.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { smoke } from "./check/smoke.js";
import { packPackages } from "./check/tarballs.js";
import { readCounts } from "./check/test-counts.js";
import { must, root, tool } from "./run.mjs";
import { build } from "./setup.mjs";

const reports = join(root, ".cache/check");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const unitReport = join(reports, "unit.json");
const systemReport = join(reports, "system.json");
const tarballs = join(reports, "tarballs");

const steps: readonly (readonly [name: string, work: () => void])[] = [
  ["format and lint", () => must(tool("biome"), ["ci", "--error-on-warnings", "."])],
  ["generated files", () => must(tool("tsx"), ["scripts/generate.ts", "--check"])],
  ["printed units", comparePrintedUnits],
  ["coverage of the law", () => must(tool("tsx"), ["scripts/coverage-law.ts"])],
  ["texts", () => must(tool("tsx"), ["scripts/check/texts.ts"])],
  ["types", () => must(tool("tsc"), ["--noEmit", "--project", "tsconfig.json"])],
  ["tests", () => must("npm", ["test", "--", "--coverage", ...reporters(unitReport)])],
  ["time zones", () => must(tool("tsx"), ["scripts/check/zones.ts"])],
  ["build", build],
  ["packed packages", () => packPackages(tarballs)],
  ["smoke", () => smoke(tarballs)],
  ["unused code", () => must(tool("knip"), [])],
  ["sizes", () => must(tool("size-limit"), [])],
  ["documentation", () => must(tool("typedoc"), [])],
  ["system tests", () => must("npm", ["run", "test:system", "--", ...reporters(systemReport)])],
];

const failed: string[] = [];
for (const [name, work] of steps) {
  const start = Date.now();
  console.log(`\n=== ${name}`);
  try {
    work();
  } catch (error) {
    failed.push(name);
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(`=== ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

const counts = [unitReport, systemReport].map(readCounts);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
// A step that fails without a failed test (a lint error, a crash) counts as a failure too.
const failures = Math.max(
  counts.reduce((sum, count) => sum + count.failed, 0),
  failed.length,
);
if (failed.length > 0) console.log(`\nFailed steps: ${failed.join(", ")}`);
console.log(`\n${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

/** The texts themselves are not published; where they lie beside the repository the index is held against them. */
function comparePrintedUnits(): void {
  const texts = join(root, "../shared/regulations");
  if (existsSync(texts)) must(tool("tsx"), ["scripts/printed-units.ts", "--check", texts]);
  else console.log("The texts are not at hand: the index is taken as committed.");
}

function reporters(file: string): readonly string[] {
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
}
