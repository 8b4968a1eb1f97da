// The whole chain, as it runs here and in continuous integration. Every step runs, also after one that failed; its end
// repeats the failed tests and counts all from the runners' own reports.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runStep, type Step } from "./check/step.js";
import { readCounts } from "./check/test-counts.js";
import { root, tool } from "./run.mjs";
import { generate } from "./setup.mjs";

const reports = join(root, ".cache/check");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const unitReport = join(reports, "unit.json");
const systemReport = join(reports, "system.json");
// The texts themselves are not published; where they lie beside the repository the index is held against them.
const texts = join(root, "../shared/regulations");

const task = (name: string, file: string, ...args: readonly string[]): Step => ({
  name,
  command: [tool("tsx"), `scripts/${file}`, ...args],
});

const sources: readonly Step[] = [
  { name: "format and lint", command: [tool("biome"), "ci", "--error-on-warnings", "."] },
  // Not in biome.json: it makes the editor and the formatter read the whole repository for one file.
  {
    name: "import circles",
    command: [
      tool("biome"),
      "lint",
      "--only=suspicious/noImportCycles",
      "--error-on-warnings",
      ".",
    ],
  },
  task("structure", "check/structure.ts"),
  task("generated files", "generate.ts", "--check"),
  ...(existsSync(texts) ? [task("printed units", "printed-units.ts", "--check", texts)] : []),
  task("coverage of the law", "coverage-law.ts"),
  task("texts", "check/texts.ts"),
  task("words", "check/words.ts"),
];
const types: readonly Step[] = [
  { name: "types", command: [tool("tsc"), "--noEmit", "--project", "."] },
  // JavaScript and default exports do not go with declarations that are made file by file.
  { name: "types of settings", command: [tool("tsc"), "--noEmit", "--project", "scripts"] },
];
const tests: readonly Step[] = [
  { name: "tests", command: ["npm", "test", "--", "--coverage", ...reporters(unitReport)] },
  task("time zones", "check/zones.ts"),
];
const packed = task("packed packages", "check/packed.ts", join(reports, "tarballs"));
const built: readonly Step[] = [
  task("public surface", "api.ts", "--check"),
  { name: "unused code", command: [tool("knip")] },
  { name: "sizes", command: [tool("size-limit")] },
  { name: "documentation", command: [tool("typedoc")] },
];
const system: Step = {
  name: "system tests",
  command: ["npm", "run", "test:system", "--", ...reporters(systemReport)],
};

/** The steps of a track follow each other; the tracks of a stage run side by side. */
const stages: readonly (readonly (readonly Step[])[])[] = [
  [sources, types],
  [tests],
  [[task("build", "build.ts")]],
  [[packed], built],
  [[system]],
];

generate();
const failed: string[] = [];
for (const tracks of stages) {
  await Promise.all(
    tracks.map(async (steps) => {
      for (const step of steps) {
        if (!(await runStep(step, tracks.length === 1))) failed.push(step.name);
      }
    }),
  );
}

const counts = [unitReport, systemReport].map(readCounts);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
// A step that fails without a failed test (a lint error, a crash) counts as a failure too.
const failedCount = Math.max(
  counts.reduce((sum, count) => sum + count.failed, 0),
  failed.length,
);
for (const failure of counts.flatMap((count) => count.failures))
  console.log(`\nFailed: ${failure}`);
if (failed.length > 0) console.log(`\nFailed steps: ${failed.join(", ")}`);
console.log(`\n${passed} passed, ${failedCount} failed`);
process.exitCode = failedCount === 0 ? 0 : 1;

function reporters(file: string): readonly string[] {
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
}
