// @ts-check
// The main job on the embedded example: a data centre's profile, a Keycloak realm and a Windows policy,
// judged by all five regulations.
import { run, tool } from "./run.mjs";
import { build, install } from "./setup.mjs";

install();
build();

const check = [
  "check",
  "examples/demo/profile.yaml",
  ...["--keycloak", "examples/demo/realm.json"],
  ...["--windows-policy", "examples/demo/secpol.inf"],
  ...["--regulation", "all", "--as-of", "2026-11-22"],
];
console.error(`[ttthdl] ttthdl ${check.join(" ")}`);
const VIOLATED = 2;
const code = run(tool("ttthdl"), [...check, ...process.argv.slice(2)]);
if (code !== VIOLATED) throw new Error(`the example ended with ${code} instead of ${VIOLATED}`);
console.error(
  `[ttthdl] The example breaks some rules on purpose: exit code ${VIOLATED}, as it should.`,
);
