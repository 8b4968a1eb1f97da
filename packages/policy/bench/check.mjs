// @ts-check
/**
 * What judging the demonstration system by all five regulations takes once warm, and what loading one
 * regulation's data costs over bare Node. Medians, in milliseconds. Run it after a build.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { check, regulations } from "@ttthdl/policy";

const root = join(import.meta.dirname, "../../..");
// The command brings the reader of YAML.
const { parse } = createRequire(join(root, "packages/cli/package.json"))("yaml");
const profile = parse(readFileSync(join(root, "examples/demo/profile.yaml"), "utf8"));

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** @param {() => void} work */
function milliseconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const judge = () => void check(profile, { regulations, asOf: "2026-11-22" });
for (let round = 0; round < 30; round++) judge();
const judging = median(Array.from({ length: 51 }, () => milliseconds(judge)));
const { findings } = check(profile, { regulations, asOf: "2026-11-22" });
console.log(
  `check by all five takes ${judging.toFixed(1)} ms once warm (${findings.length} findings)`,
);

/** @param {string} code */
const node = (code) =>
  milliseconds(() => spawnSync(process.execPath, ["--input-type=module", "-e", code]));

for (const { slug } of regulations) {
  const entry = join(root, "packages/policy/dist/regulations", slug, "index.js");
  const load = `await import(${JSON.stringify(pathToFileURL(entry).href)})`;
  const costs = Array.from({ length: 15 }, () => node(load) - node("0"));
  console.log(`loading ${slug} costs ${median(costs).toFixed(1)} ms over bare Node`);
}
