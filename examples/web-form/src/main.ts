import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type ServerType, serve } from "@hono/node-server";
import { readSettings } from "./settings.js";
import { openStore, type Store } from "./store.js";
import { webForm } from "./web-form.js";

try {
  start();
} catch (error) {
  complain(error);
}

function start(): void {
  const { database, host, port } = readSettings(process.env);
  mkdirSync(dirname(database), { recursive: true, mode: 0o700 });
  const store = openStore(database);
  const app = webForm({
    store,
    now: Date.now,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const server = serve({ fetch: app.fetch, hostname: host, port }, (address) =>
    process.stdout.write(`http://${inAddress(host)}:${address.port}/\n`),
  );
  server.once("error", (error) => {
    store.close();
    complain(error);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => stop(server, store));
  }
}

/** One line for whoever starts it: where in the program it happened is of no use to them. */
function complain(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`web-form: ${message.replace(/\s+/g, " ")}\n`);
  process.exitCode = 1;
}

function inAddress(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

const PATIENCE_MS = 5000;

/** Takes no more requests, lets those under way end, and closes the database. */
function stop(running: ServerType, open: Store): void {
  running.close(() => open.close());
  const force = "closeAllConnections" in running ? () => running.closeAllConnections() : () => {};
  setTimeout(force, PATIENCE_MS).unref();
}
