import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Makes sure that programs are there.
 *
 * @param programs - The program by the Debian package that brings it.
 * @throws Error naming what to install, where this process may not install it.
 */
export function requireDebianPackages(programs: Readonly<Record<string, string>>): void {
  const missing = Object.keys(programs).filter((name) => !existsSync(programs[name] ?? ""));
  if (missing.length === 0) return;
  const command = ["apt-get", "install", "--yes", "--no-install-recommends", ...missing];
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(`the system tests need: sudo ${command.join(" ")}`);
  }
  console.error(`[ttthdl] Installing ${missing.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["apt-get", "update", "--quiet=2"], command]) {
    const [program = "", ...rest] = args;
    const { status } = spawnSync(program, rest, { stdio: ["ignore", "ignore", "inherit"], env });
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  }
}
