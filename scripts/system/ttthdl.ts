import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const demo = (name: string): string => join(root, "examples/demo", name);

/** A folder of its own for what a test writes. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "ttthdl-system-"));
}

/**
 * Runs the built command as a person would.
 *
 * @param expected - The exit code that is right.
 */
export function ttthdl(args: readonly string[], expected: number = 0): void {
  const program = join(root, "packages/cli/bin/ttthdl.js");
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  if (status !== expected) throw new Error(`ttthdl ended with ${status}: ${stderr}`);
}

/** The check of the example with its papers: some of it is violated, so it ends with 2. */
export const demoCheck: readonly string[] = [
  "check",
  demo("profile.yaml"),
  ...["--attestations", demo("attestations.yaml"), "--waivers", demo("waivers.yaml")],
  ...["--regulation", "all", "--as-of", "2026-11-22"],
];

/** The checklist of the inspection that a text prints. */
export const demoChecklist: readonly string[] = [
  "checklist",
  ...["-r", "ben-tre-18-2018", "--for", "inspection", "--as-of", "2026-11-22"],
];

/** The clocks of the incident of the example, under a provincial text and national law. */
export const demoIncident: readonly string[] = [
  ...["incident", demo("profile.yaml"), "-r", "tra-vinh-1289-2024", "-r", "national"],
  ...["--at", "2026-11-22T09:00:00+07:00"],
];
