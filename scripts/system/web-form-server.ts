import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { bundleWebForm } from "../bundle-web-form.js";

/** The example's server, started as a person would. */
export interface WebFormServer {
  readonly url: string;
  /** What it has logged so far. */
  readonly log: () => string;
  /** The number of its process. */
  readonly id: number | undefined;
  /** Asks it to stop and gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it without asking. */
  readonly kill: () => Promise<number | null>;
}

/** Bundles the example and starts it on a free port, with its database in a file. */
export async function startWebForm(
  database: string,
  env: Readonly<Record<string, string>> = {},
): Promise<WebFormServer> {
  const server = await spawnWebForm({ DATABASE: database, ...env });
  let log = "";
  server.stderr.on("data", (data) => {
    log += String(data);
  });
  return {
    url: await addressOf(server),
    log: () => log,
    id: server.pid,
    stop: () => end(server, "SIGTERM"),
    kill: () => end(server, "SIGKILL"),
  };
}

/** How it ends where it cannot start. */
export async function failedStart(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const server = await spawnWebForm(env);
  let said = "";
  server.stdout.on("data", () => server.kill());
  server.stderr.on("data", (data) => {
    said += String(data);
  });
  const [code] = await once(server, "close");
  return { code, said };
}

async function spawnWebForm(
  env: Readonly<Record<string, string>>,
): Promise<ChildProcessByStdio<null, Readable, Readable>> {
  return spawn(process.execPath, [await bundleWebForm()], {
    env: { ...process.env, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function addressOf(server: ChildProcess): Promise<string> {
  let said = "";
  server.stderr?.on("data", (data) => {
    said += String(data);
  });
  return new Promise((resolve, reject) => {
    server.once("close", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    server.stdout?.on("data", (data) => resolve(String(data).trim()));
  });
}

function end(server: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    server.removeAllListeners("exit");
    server.once("exit", resolve);
    server.kill(signal);
  });
}
