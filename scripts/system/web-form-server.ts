import { type ChildProcess, spawn } from "node:child_process";
import { bundleWebForm } from "../bundle-web-form.mjs";

/** The example's server, started as a person would. */
export interface WebFormServer {
  readonly url: string;
  /** What it has logged so far. */
  readonly log: () => string;
  /** Asks it to stop and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Bundles the example and starts it on a free port, with its database in a file. */
export async function startWebForm(database: string): Promise<WebFormServer> {
  const env = { ...process.env, PORT: "0", DATABASE: database };
  const server = spawn(process.execPath, [await bundleWebForm()], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  server.stderr.on("data", (data) => {
    log += String(data);
  });
  return { url: await addressOf(server), log: () => log, stop: () => stop(server) };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout?.on("data", (data) => resolve(String(data).trim()));
  });
}

function stop(server: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    server.removeAllListeners("exit");
    server.once("exit", resolve);
    server.kill("SIGTERM");
  });
}
