// The main job on the embedded example: a data centre's profile, a Keycloak realm and a Windows policy, with
// attestations and waivers, judged by all five regulations. The same report is written to hand in, and a
// checklist to print.
import { mkdirSync } from "node:fs";
import { must, run, tool } from "./run.mjs";
import { build } from "./setup.mjs";

build();

const check = [
  "check",
  "examples/demo/profile.yaml",
  ...["--keycloak", "examples/demo/realm.json"],
  ...["--windows-policy", "examples/demo/secpol.inf"],
  ...["--attestations", "examples/demo/attestations.yaml"],
  ...["--waivers", "examples/demo/waivers.yaml"],
  ...["--regulation", "all", "--as-of", "2026-11-22"],
];
const VIOLATED = 2;
const folder = ".cache/demo";
mkdirSync(folder, { recursive: true });
const report = `${folder}/report.html`;
const sheet = `${folder}/checklist.html`;
const checklist = ["checklist", "-r", "ben-tre-18-2018", "--for", "inspection", "--format", "html"];

function judge(args: readonly string[]): void {
  console.error(`[ttthdl] ttthdl ${[...check, ...args].join(" ")}`);
  const code = run(tool("ttthdl"), [...check, ...args]);
  if (code !== VIOLATED) throw new Error(`the example ended with ${code} instead of ${VIOLATED}`);
}

must(tool("ttthdl"), [...checklist, "--as-of", "2026-11-22", "-o", sheet]);
judge(["--format", "html", "-o", report]);
// The report for the terminal comes last: it ends with the totals.
judge(process.argv.slice(2));
console.error(
  `[ttthdl] The example breaks some rules on purpose: exit code ${VIOLATED}, as it should.`,
);
console.error(`[ttthdl] To print: ${report} (this report), ${sheet} (a checklist).`);
