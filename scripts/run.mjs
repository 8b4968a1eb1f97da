// @ts-check
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program in the repository and shows what it writes.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string }} [options]
 * @returns {number} Its exit code.
 */
export function run(program, args, { cwd = root } = {}) {
  const { status, error } = spawnSync(program, [...args], { cwd, stdio: "inherit" });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/**
 * As {@link run}, but a program that fails is an error.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string }} [options]
 */
export function must(program, args, options) {
  const status = run(program, args, options);
  if (status !== 0) throw new Error(`${[program, ...args].join(" ")} ended with ${status}`);
}

/**
 * A program that the packages of the repository brought.
 *
 * @param {string} name
 */
export function tool(name) {
  return join(root, "node_modules", ".bin", name);
}
