import { spawn } from "node:child_process";
import { root } from "../run.mjs";

/** One program of the chain. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

/**
 * Runs a step and says how long it took.
 *
 * @param live - Whether its output is shown as it comes; otherwise at its end, so that steps side by side do not mix.
 * @returns Whether it ended well.
 */
export async function runStep({ name, command }: Step, live: boolean): Promise<boolean> {
  const start = Date.now();
  if (live) console.log(`\n=== ${name}`);
  const { code, output } = await run(command, live);
  if (!live) console.log(`\n=== ${name}\n${output.trimEnd()}`);
  if (code !== 0) console.error(`${command.join(" ")} ended with ${code}`);
  console.log(`=== ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return code === 0;
}

function run(
  [program = "", ...args]: readonly string[],
  live: boolean,
): Promise<{ readonly code: number | string; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: live ? "inherit" : "pipe" });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (part: string) => {
        output += part;
      });
    }
    child.once("error", (error) => resolve({ code: error.message, output }));
    child.once("close", (code, signal) => resolve({ code: code ?? `${signal}`, output }));
  });
}
