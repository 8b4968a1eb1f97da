// @ts-check
/**
 * What `ttthdl check` on the demo costs over `node -e 0`: the median of paired runs, in milliseconds.
 * Run it after a build.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const demo = (/** @type {string} */ name) => join(root, "examples/demo", name);
const check = [
  join(root, "packages/cli/bin/ttthdl.js"),
  "check",
  demo("profile.yaml"),
  ...["--keycloak", demo("realm.json")],
  ...["--windows-policy", demo("secpol.inf")],
  ...["-r", "all", "--as-of", "2026-11-22"],
];

/** @param {string[]} args */
function milliseconds(args) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (run.status === 1 || run.status === null) throw new Error(`node ${args.join(" ")} failed`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const differences = Array.from(
  { length: 15 },
  () => milliseconds(check) - milliseconds(["-e", "0"]),
);
differences.sort((a, b) => a - b);
console.log(
  `ttthdl check takes ${differences[7]?.toFixed(0)} ms more than node -e 0 (median of 15 pairs)`,
);
