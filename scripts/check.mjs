// @ts-check
// The whole chain, as it runs here and in continuous integration. Every step runs, also after one that
// failed; the last line counts the tests from the runners' own reports.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { smoke } from "./check/smoke.mjs";
import { packPackages } from "./check/tarballs.mjs";
import { readCounts } from "./check/test-counts.mjs";
import { must, root, tool } from "./run.mjs";
import { build, install } from "./setup.mjs";

const reports = join(root, ".cache/check");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const unitReport = join(reports, "unit.json");
const systemReport = join(reports, "system.json");
const tarballs = join(reports, "tarballs");

/** @type {readonly (readonly [string, () => void | Promise<void>])[]} */
const steps = [
  ["install", install],
  ["format and lint", () => must(tool("biome"), ["ci", "--error-on-warnings", "."])],
  ["generated files", () => must("node", ["scripts/generate-regulations.mjs", "--check"])],
  ["generated forms", () => must("node", ["scripts/generate-forms.mjs", "--check"])],
  ["texts", () => must("node", ["scripts/check/texts.mjs"])],
  ["types", () => must(tool("tsc"), ["--noEmit", "--project", "tsconfig.json"])],
  ["tests", () => must("npm", ["test", "--", "--coverage", ...reporters(unitReport)])],
  ["build", build],
  ["packed packages", () => packPackages(tarballs)],
  ["smoke", () => smoke(tarballs)],
  ["unused code", () => must(tool("knip"), [])],
  ["sizes", () => must(tool("size-limit"), [])],
  ["documentation", () => must(tool("typedoc"), [])],
  ["system tests", () => must("npm", ["run", "test:system", "--", ...reporters(systemReport)])],
];

/** @type {string[]} */
const failed = [];
for (const [name, work] of steps) {
  const start = Date.now();
  console.log(`\n=== ${name}`);
  try {
    await work();
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

/** @param {string} file */
function reporters(file) {
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
}
