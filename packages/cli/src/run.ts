import { Buffer } from "node:buffer";
import { MOST_BYTES } from "./input/read-bytes.js";
import type { Io } from "./io.js";
import { main } from "./main.js";

/** Runs the command line on the process: its arguments, its streams, its exit code. */
export async function run(): Promise<void> {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  process.exitCode = await main(process.argv.slice(2), processIo());
}

function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const terminal = stdout.isTTY === true;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    readInput,
    inputIsTerminal: stdin.isTTY === true,
    ...(terminal ? { columns: stdout.columns } : {}),
    colors: terminal && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    now: () => Date.now(),
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    total += bytes.length;
    if (total > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
